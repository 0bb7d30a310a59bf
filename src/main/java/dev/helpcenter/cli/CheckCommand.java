package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SiteBuild;
import dev.helpcenter.check.SiteCheck;
import dev.helpcenter.external.ExternalLinkCheck;
import dev.helpcenter.external.Hosts;
import dev.helpcenter.external.HttpProbe;
import dev.helpcenter.external.LinkMemory;
import dev.helpcenter.publish.OutputSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter check}: judges the whole site and publishes nothing. */
final class CheckCommand implements Command {
  private static final List<OutputForm> FORMS = List.of(OutputForm.values());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Clock clock;

  CheckCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return Options.command("check", "Reports every mistake in the content; writes nothing.")
        .addOption(Options.source())
        .addOption(Options.drafts())
        .addOption(Options.strict())
        .addOption(Options.today())
        .addOption(
            Options.flag(
                "--external",
                "Also ask other sites whether the pages that articles link to are still there."))
        .addOption(
            Options.flag(
                "--list",
                "Only lists the checks there are, with their weight and what they look for."))
        .addOption(
            OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .defaultValue("text")
                .description(
                    "text (to standard error), json (one document to standard output)",
                    "or github (annotations of a pull request). Default: text.")
                .build());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws IOException {
    if (Options.isSet(arguments, "--list")) {
      CheckList.lines().forEach(console.out()::println);
      return ExitCode.DONE;
    }
    OutputForm form = OutputForm.of(arguments.matchedOptionValue("--format", "text"), FORMS);
    BuildOptions options = Options.build(arguments, clock);
    BuildReport report = new BuildReport(console, options.source());
    List<SiteCheck> more =
        Options.isSet(arguments, "--external")
            ? List.of(external(options.source(), report.progress()))
            : List.of();
    BuildResult result = new SiteBuild(options, more).run(OutputSink.nowhere(), report.progress());
    report.diagnostics(result, form);
    if (form != OutputForm.JSON) {
      report.summary(result.hasErrors() ? "Checked and found mistakes" : "Checked", result);
    }
    return result.hasErrors() ? ExitCode.CONTENT_ERRORS : ExitCode.DONE;
  }

  private SiteCheck external(Path source, Progress progress) throws IOException {
    return new ExternalLinkCheck(
        new HttpProbe(Hosts.PUBLIC, PATIENCE),
        LinkMemory.open(source.resolve(".helpcenter"), clock.instant()),
        (done, total) -> progress.report("Asking other sites", done, total));
  }
}
