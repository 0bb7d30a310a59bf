package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.serve.Preview;
import dev.helpcenter.serve.PreviewListener;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter serve}: shows the site in a browser and keeps it fresh while it is edited. */
final class ServeCommand implements Command {
  private static final int USUAL_PORT = 8820;

  private final Clock clock;

  ServeCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "serve", "Shows the help center in a browser, and every change as you save it.")
        .addOption(Options.source())
        .addOption(
            OptionSpec.builder("--port")
                .paramLabel("N")
                .type(Integer.class)
                .converters(new PortNumber())
                .description(
                    "The port to serve on; 0 for any that is free (default: server.port of"
                        + " jbake.properties, or 8820).")
                .build())
        .addOption(Options.drafts())
        .addOption(Options.today());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, InterruptedException {
    BuildOptions options = Options.build(arguments, clock);
    Path source = options.source();
    int port = port(arguments, source);
    try (Preview preview = Preview.start(options, port, new Listener(console, source))) {
      preview.run(
          () -> {
            console.out().println("The help center is at " + preview.address());
            console.out().println("It follows your changes. Press Ctrl+C to stop.");
            console.flush();
          });
      return ExitCode.DONE;
    } catch (BindException e) {
      throw new UsageException(
          "Port " + port + " is in use. Choose another one: --port " + other(port));
    }
  }

  private static int other(int port) {
    return port < PortNumber.HIGHEST ? port + 1 : USUAL_PORT;
  }

  private static int port(ParseResult arguments, Path source) {
    int port = arguments.matchedOptionValue("--port", configuredPort(source));
    if (port < 0 || port > PortNumber.HIGHEST) {
      throw new UsageException(
          "There is no port " + port + ": choose one up to " + PortNumber.HIGHEST + ".");
    }
    return port;
  }

  private static int configuredPort(Path source) {
    try {
      return SiteConfiguration.read(source)
          .settings()
          .property("server.port")
          .filter(text -> text.matches("[0-9]{1,5}"))
          .map(Integer::parseInt)
          .orElse(USUAL_PORT);
    } catch (ConfigurationException e) {
      return USUAL_PORT; // the first build will tell what is wrong
    }
  }

  /** Tells on the console what the browser shows. */
  private static final class Listener implements PreviewListener {
    private final Console console;
    private final Path source;
    private List<Diagnostic> told = List.of();

    Listener(Console console, Path source) {
      this.console = console;
      this.source = source;
    }

    @Override
    public void built(BuildResult result, Duration took) {
      if (!result.diagnostics().equals(told)) {
        told = result.diagnostics();
        new BuildReport(console, source).diagnostics(result, OutputForm.TEXT);
      }
      console
          .out()
          .println(
              (result.hasErrors() ? "Not shown, there are mistakes: " : "Built: ")
                  + BuildReport.counts(result)
                  + String.format(Locale.ROOT, ", %d ms", took.toMillis()));
      console.flush();
    }

    @Override
    public void failed(Throwable failure) {
      console.err().println("helpcenter serve: " + new FailureReport(source).of(failure));
      console.flush();
    }
  }
}
