package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.SiteContent;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.render.Json;
import dev.helpcenter.report.CareReport;
import dev.helpcenter.report.ImageFile;
import dev.helpcenter.report.ReportData;
import dev.helpcenter.report.ReportText;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter report}: what needs care although nothing is wrong. */
final class ReportCommand implements Command {
  private static final List<OutputForm> FORMS = List.of(OutputForm.TEXT, OutputForm.JSON);

  private final Clock clock;

  ReportCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "report",
            "Lists what needs care although nothing is wrong.",
            "Reviews and facts that are due, articles that nothing links to, the longest ones,",
            "missing descriptions, large images, drafts; and troubleshooters drawn as trees.")
        .addOption(Options.source())
        .addOption(
            OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .description("text or json. Default: text.")
                .build())
        .addOption(Options.today());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console)
      throws IOException, ConfigurationException {
    OutputForm form = OutputForm.of(arguments.matchedOptionValue("--format", "text"), FORMS);
    BuildOptions options = Options.build(arguments, clock);
    SiteContent content = new BuildReport(console, options.source()).read(options);
    CareReport report =
        CareReport.of(content.assembly(), content.facts(), ImageFile.of(content.assembly()));
    PrintStream out = console.out();
    if (form == OutputForm.JSON) {
      out.println(Json.write(ReportData.of(report)));
    } else {
      ReportText.lines(report).forEach(line -> out.println(PlainText.of(line)));
    }
    return ExitCode.DONE;
  }
}
