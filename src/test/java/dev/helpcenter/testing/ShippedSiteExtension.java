package dev.helpcenter.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Builds the shipped help center once in a process of the tests; see {@link BrowserTest}. */
public final class ShippedSiteExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ShippedSiteExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == ShippedSite.class || type == StaticSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ShippedSite shipped =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent("shipped", key -> build(), ShippedSite.class);
    if (parameter.getParameter().getType() == ShippedSite.class) {
      return shipped;
    }
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("server", key -> StaticSite.of(shipped.output()), StaticSite.class);
  }

  private static ShippedSite build() {
    try {
      return OneAtATime.doing("shipped-site", ShippedSiteExtension::buildAlone);
    } catch (RuntimeException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the help center was built", e);
    } catch (Exception e) {
      throw new IllegalStateException("The tool did not start", e);
    }
  }

  /** The second of two processes finds that nothing has changed, which takes no time. */
  private static ShippedSite buildAlone() throws IOException, InterruptedException {
    Path output = Path.of("target", "shipped-site").toAbsolutePath();
    CommandLine.Result result =
        CommandLine.run("build", "--source", ".", "--destination", output.toString());
    if (result.exitCode() != 0) {
      throw new IllegalStateException(
          "The shipped help center does not build: exit code " + result);
    }
    return new ShippedSite(output);
  }
}
