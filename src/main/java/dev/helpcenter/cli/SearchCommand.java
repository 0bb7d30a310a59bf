package dev.helpcenter.cli;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.SearchTrial;
import dev.helpcenter.check.Spelling;
import dev.helpcenter.search.Evaluation;
import dev.helpcenter.search.Evaluation.Question;
import dev.helpcenter.search.Evaluation.Result;
import dev.helpcenter.search.SearchEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code helpcenter search}: how well readers' questions are answered. */
final class SearchCommand implements Command {
  private final Clock clock;

  SearchCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "search",
            "Asks the search a list of questions and reports how well it does.",
            "Results are ranked as readers get them.")
        .addOption(
            OptionSpec.builder("--eval")
                .paramLabel("FILE.tsv")
                .type(Path.class)
                .required(true)
                .description(
                    "The questions: in each line a query, a tab,",
                    "and the URL of the article that answers it.")
                .build())
        .addOption(Options.source())
        .addOption(Options.drafts());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws IOException {
    Path source = Options.source(arguments);
    Path file = arguments.matchedOptionValue("--eval", Path.of(""));
    if (!Files.isRegularFile(file)) {
      throw new UsageException("There is no file " + file + ".");
    }
    BuildReport report = new BuildReport(console, source);
    BuildOptions options = Options.build(arguments, clock);
    SearchTrial trial = SearchTrial.open(options, report.progress());
    report.diagnostics(new BuildResult(trial.diagnostics(), 0), OutputForm.TEXT);
    Optional<SearchEngine> engine = trial.engine();
    if (engine.isEmpty()) {
      return ExitCode.CONTENT_ERRORS;
    }
    Evaluation evaluation = Evaluation.of(engine.get(), questions(file, engine.get(), console));
    print(evaluation, console.out());
    return ExitCode.DONE;
  }

  /** The file's questions; what is wrong with a line is told. */
  private static List<Question> questions(Path file, SearchEngine engine, Console console)
      throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    PrintStream err = console.err();
    List<Question> questions = new ArrayList<>();
    for (Question question :
        Evaluation.parse(
            text, line -> err.println(file + ":" + line + ": no query, tab and URL; skipped"))) {
      Optional<String> url = engine.resolve(question.url());
      if (url.isEmpty()) {
        err.println(file + ":" + question.line() + ": " + missing(question.url(), engine));
      }
      questions.add(new Question(question.query(), url.orElse(question.url()), question.line()));
    }
    return questions;
  }

  private static String missing(String url, SearchEngine engine) {
    String hint = Spelling.didYouMean(url, engine.urls(), "It counts as not found.");
    return "no article has the URL " + PlainText.of(url) + "\n  " + hint;
  }

  private static void print(Evaluation evaluation, PrintStream out) {
    List<Result> misses = evaluation.misses(1);
    if (!misses.isEmpty()) {
      out.println("rank\tquery\tright article\tcame first");
    }
    for (Result miss : misses) {
      out.println(
          (miss.rank() == 0 ? "-" : String.valueOf(miss.rank()))
              + "\t"
              + PlainText.of(miss.question().query())
              + "\t"
              + miss.question().url()
              + "\t"
              + (miss.first().isEmpty() ? "-" : miss.first()));
    }
    out.println();
    out.println("questions   " + evaluation.results().size());
    for (int n : new int[] {1, 3, 5}) {
      out.println(
          "success@" + n + "   " + String.format(Locale.ROOT, "%.2f %%", evaluation.success(n)));
    }
    out.println(String.format(Locale.ROOT, "MRR         %.4f", evaluation.meanReciprocalRank()));
    out.println(String.format(Locale.ROOT, "no result   %.2f %%", evaluation.nothingFound()));
  }
}
