package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SiteContent;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.jbake.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells on the console how a build goes and what it found. */
final class BuildReport {
  private final Console console;
  private final Path source;
  private final Optional<ProgressLine> progress;
  private final long started = System.nanoTime();

  BuildReport(Console console, Path source) {
    this.console = console;
    this.source = source;
    this.progress =
        console.errIsTerminal() ? Optional.of(new ProgressLine(console.err())) : Optional.empty();
  }

  /** Hears how far the build is. */
  Progress progress() {
    return progress.map(Progress.class::cast).orElse(Progress.NONE);
  }

  /** Reads a site's content, for commands that build nothing. */
  SiteContent read(BuildOptions options) throws IOException, ConfigurationException {
    try {
      return SiteContent.read(options, progress());
    } finally {
      progress.ifPresent(ProgressLine::clear);
    }
  }

  /** A line for the reader between the steps. */
  void note(String text) {
    progress.ifPresent(ProgressLine::clear);
    console.err().println(text);
  }

  /** Prints the diagnostics to standard error, or as a JSON document to standard output. */
  void diagnostics(BuildResult result, OutputForm form) {
    progress.ifPresent(ProgressLine::clear);
    DisplayPath path = new DisplayPath(Path.of(""), source);
    if (form == OutputForm.JSON) {
      console.out().print(new JsonFormat(path).format(result));
      return;
    }
    DiagnosticFormat format = form == OutputForm.GITHUB ? new GithubFormat(path) : textFormat(path);
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : result.diagnostics()) {
      text.append(format.format(diagnostic));
    }
    console.err().print(text);
    console.err().flush();
  }

  private TextFormat textFormat(DisplayPath path) {
    SourceLines lines = new SourceLines(source);
    return new TextFormat(
        path,
        place -> console.errIsTerminal() ? lines.excerpt(place) : Optional.empty(),
        console.colour());
  }

  /** Prints the line that sums it up: what was done, what was found, and how long it took. */
  void summary(String done, BuildResult result) {
    double seconds = (System.nanoTime() - started) / 1e9;
    console
        .out()
        .println(
            done + ": " + counts(result) + String.format(Locale.ROOT, ", %.1f seconds", seconds));
  }

  /** How many pages, errors and warnings there are. */
  static String counts(BuildResult result) {
    return count(result.pages(), "page")
        + (result.hasErrors() ? ", " + count(result.errors(), "error") : "")
        + ", "
        + count(result.warnings(), "warning");
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
