package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.SiteBuild;
import dev.helpcenter.publish.OutputSink;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter check}: judges the whole site and publishes nothing. */
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command("check", "Reports every mistake in the content; writes nothing.")
        .addOption(Options.source())
        .addOption(Options.drafts())
        .addOption(Options.strict())
        .addOption(Options.today())
        .addOption(
            OptionSpec.builder("--list")
                .description(
                    "Only lists the checks there are, with their weight and what they look for.")
                .build())
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
    if (arguments.hasMatchedOption("--list")) {
      CheckList.lines().forEach(console.out()::println);
      return ExitCode.DONE;
    }
    OutputForm form = OutputForm.of(arguments.matchedOptionValue("--format", "text"));
    BuildOptions options = Options.build(arguments);
    BuildReport report = new BuildReport(console, options.source());
    BuildResult result = new SiteBuild(options).run(OutputSink.nowhere(), report.progress());
    report.diagnostics(result, form);
    if (form != OutputForm.JSON) {
      report.summary(result.hasErrors() ? "Checked and found mistakes" : "Checked", result);
    }
    return result.hasErrors() ? ExitCode.CONTENT_ERRORS : ExitCode.DONE;
  }
}
