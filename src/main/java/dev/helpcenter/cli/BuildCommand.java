package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.SiteBuild;
import dev.helpcenter.publish.Publisher;
import dev.helpcenter.publish.StagingFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter build}: bakes the site and publishes it, whole or not at all. */
final class BuildCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "build", "Builds the help center. If the content has errors, nothing is published.")
        .addOption(Options.source())
        .addOption(
            OptionSpec.builder("--destination")
                .paramLabel("DIR")
                .type(Path.class)
                .description("Where to publish (default: the folder output in the source folder).")
                .build())
        .addOption(Options.drafts())
        .addOption(Options.strict());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, InterruptedException {
    Path source = Options.source(arguments);
    Path destination =
        arguments
            .matchedOptionValue("--destination", source.resolve("output"))
            .toAbsolutePath()
            .normalize();
    BuildReport report = new BuildReport(console, source);
    BuildOptions options =
        new BuildOptions(
            source,
            Options.isSet(arguments, "--drafts"),
            Options.isSet(arguments, "--strict"),
            Clock.systemUTC());
    try (StagingFolder staging = new Publisher(destination, report::note).open()) {
      BuildResult result = new SiteBuild(options).run(staging, report.progress());
      report.diagnostics(result, OutputForm.TEXT);
      if (result.hasErrors()) {
        report.summary("Nothing was published", result);
        return ExitCode.CONTENT_ERRORS;
      }
      staging.publish();
      report.summary("Built " + shown(destination), result);
      return ExitCode.DONE;
    }
  }

  private static String shown(Path destination) {
    Path current = Path.of("").toAbsolutePath();
    return destination.startsWith(current)
        ? current.relativize(destination).toString()
        : destination.toString();
  }
}
