package dev.helpcenter.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter serve}: shows the site in a browser and keeps it fresh while it is edited. */
final class ServeCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "serve", "Shows the help center in your browser, and every change as you save it.")
        .addOption(Options.source())
        .addOption(
            OptionSpec.builder("--port")
                .paramLabel("N")
                .type(Integer.class)
                .description("The port to serve on (default: server.port, or 8820).")
                .build())
        .addOption(Options.drafts());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, InterruptedException {
    Path source = Options.source(arguments);
    console.out().println("Serving " + source);
    return ExitCode.DONE;
  }
}
