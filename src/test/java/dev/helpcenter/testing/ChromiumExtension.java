package dev.helpcenter.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one Chromium to all tests, and a fresh context and page to each; see {@link BrowserTest}.
 */
public final class ChromiumExtension
    implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
  private static final Set<Class<?>> TYPES =
      Set.of(Browser.class, BrowserContext.class, Page.class);
  private static final Path FAILURES = Path.of("target", "browser-failures");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TYPES.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Browser.class) {
      return browser(context);
    }
    boolean script = !parameter.isAnnotated(WithoutScript.class);
    ExtensionContext.Store store = context.getStore(NAMESPACE);
    BrowserContext fresh =
        store.getOrComputeIfAbsent(
            "context " + script, key -> newContext(browser(context), script), BrowserContext.class);
    return type == BrowserContext.class
        ? fresh
        : store.getOrComputeIfAbsent("page " + script, key -> fresh.newPage(), Page.class);
  }

  private static BrowserContext newContext(Browser browser, boolean script) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en-AU").setJavaScriptEnabled(script));
    context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
    return context;
  }

  private static Browser browser(ExtensionContext context) {
    return shared(context).started().browser();
  }

  private static SharedChromium shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("chromium", key -> new SharedChromium(), SharedChromium.class);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Throwable failure = context.getExecutionException().orElse(null);
    if (failure == null) {
      return;
    }
    List<Page> pages =
        shared(context).contexts().stream().flatMap(c -> c.pages().stream()).toList();
    for (int i = 0; i < pages.size(); i++) {
      String name =
          (context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName())
              .replaceAll("[^A-Za-z0-9]+", "-");
      Path picture = FAILURES.resolve(name + "-" + i + ".png");
      try {
        pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture));
      } catch (PlaywrightException e) {
        failure.addSuppressed(e);
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    shared(context).contexts().forEach(BrowserContext::close);
  }

  /** The one browser of a run of the tests; closed at its end. */
  private static final class SharedChromium implements AutoCloseable {
    private Optional<Chromium> chromium = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    Chromium started() {
      if (failure.isPresent()) {
        throw failure.get();
      }
      if (chromium.isEmpty()) {
        chromium = Optional.of(start());
      }
      return chromium.get();
    }

    private Chromium start() {
      try {
        return Chromium.start();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while Chromium was being installed", e);
      } catch (RuntimeException e) {
        failure = Optional.of(e);
        throw e;
      }
    }

    /** The open contexts, also those that a test made itself; a copy, as closing changes them. */
    List<BrowserContext> contexts() {
      return chromium.map(c -> List.copyOf(c.browser().contexts())).orElse(List.of());
    }

    @Override
    public void close() {
      chromium.ifPresent(Chromium::close);
    }
  }
}
