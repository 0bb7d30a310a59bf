package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.PublishedBuild;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.publish.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter build}: bakes the site and publishes it, whole or not at all. */
final class BuildCommand implements Command {
  private static final String NO_CACHE = "--no-cache";

  private final Clock clock;

  BuildCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "build", "Builds the help center; publishes nothing if there are errors.")
        .addOption(Options.source())
        .addOption(
            OptionSpec.builder("--destination")
                .paramLabel("DIR")
                .type(Path.class)
                .description("Where to publish (default: the folder output in the source folder).")
                .build())
        .addOption(Options.drafts())
        .addOption(Options.strict())
        .addOption(Options.today())
        .addOption(
            Options.flag(NO_CACHE, "Make everything anew, and believe nothing of earlier builds."));
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, InterruptedException, ConfigurationException {
    BuildOptions options = Options.build(arguments, clock);
    Path source = options.source();
    Path destination =
        arguments
            .matchedOptionValue("--destination", source.resolve("output"))
            .toAbsolutePath()
            .normalize();
    if (destination.startsWith(source) && !destination.equals(source.resolve("output"))) {
      refuseInput(source, destination);
    }
    BuildReport report = new BuildReport(console, source);
    PublishedBuild build =
        new PublishedBuild(
            options,
            System.getenv(),
            !Options.isSet(arguments, NO_CACHE),
            !options.drafts() && Options.today(arguments).isEmpty());
    BuildResult result = build.run(new Publisher(destination, report::note), report.progress());
    build.recordingFailure().ifPresent(failure -> report.note(explained(failure)));
    report.diagnostics(result, OutputForm.TEXT);
    if (result.hasErrors()) {
      report.summary("Nothing was published", result);
      return ExitCode.CONTENT_ERRORS;
    }
    report.summary("Built " + shown(destination), result);
    return ExitCode.DONE;
  }

  /** What is published into a folder that the site is made of would be read by the next build. */
  private static void refuseInput(Path source, Path destination) throws ConfigurationException {
    for (Path folder : SiteConfiguration.read(source).folders()) {
      if (destination.startsWith(folder.toAbsolutePath().normalize())) {
        throw new UsageException(
            "Can't publish to "
                + destination
                + ": the site is made of what is in "
                + folder
                + ". Choose a folder beside it.");
      }
    }
  }

  /** The site is published by now, also if its folder may not be written to. */
  private static String explained(IOException failure) {
    return "New addresses could not be added to data/urls.lock. "
        + PlainText.of(FailureReport.sentence(failure))
        + " Mend that, and build again.";
  }

  private static String shown(Path destination) {
    Path current = Path.of("").toAbsolutePath();
    return destination.startsWith(current)
        ? current.relativize(destination).toString()
        : destination.toString();
  }
}
