package dev.helpcenter.build;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Findings;
import dev.helpcenter.check.SiteCheck;
import dev.helpcenter.search.Evaluation;
import dev.helpcenter.search.SearchEngine;
import dev.helpcenter.search.Synonyms;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The search of a site that is being built: indexed once, by a thread of its own, to be judged by
 * the site's own questions and to be published. To be used by one thread.
 */
final class SiteSearch implements SiteCheck {
  /** Where the right article has to stand. */
  private static final int FIRST = 3;

  private final Optional<DataFile> synonymFile;
  private final Optional<DataFile> questionFile;
  private final Synonyms synonyms;
  private Optional<Background<Made>> made = Optional.empty();

  private record Made(SearchEngine engine, List<OutputFile> files) {}

  private static final Set<Flaw.Kind> UNREAD =
      EnumSet.of(
          Flaw.Kind.EMPTY_FILE,
          Flaw.Kind.TOO_LARGE,
          Flaw.Kind.NOT_UTF8,
          Flaw.Kind.HEADER_MISSING,
          Flaw.Kind.HEADER_NOT_CLOSED,
          Flaw.Kind.HEADER_YAML);

  /** A file of the site's {@code data} folder: its path from the site's folder, and its text. */
  record DataFile(String name, String text) {}

  SiteSearch(Optional<DataFile> synonyms, Optional<DataFile> questions) {
    this.synonymFile = synonyms;
    this.questionFile = questions;
    this.synonyms = synonyms.map(file -> Synonyms.parse(file.text())).orElse(Synonyms.NONE);
  }

  /** Begins with the index, while the caller does other work. */
  void begin(Site site) {
    made(site);
  }

  /** The engine for the site, which is always the same one. */
  SearchEngine engine(Site site) {
    return made(site).get().engine();
  }

  /** The files of the index. */
  List<OutputFile> files(Site site) {
    return made(site).get().files();
  }

  private Background<Made> made(Site site) {
    Background<Made> begun =
        made.orElseGet(() -> Background.start("search index", () -> make(site)));
    made = Optional.of(begun);
    return begun;
  }

  private Made make(Site site) {
    SearchEngine engine = new SearchEngine(site, synonyms);
    return new Made(engine, engine.files());
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    synonymFile.ifPresent(
        file ->
            synonyms
                .problems()
                .forEach(
                    problem ->
                        findings.add(
                            Check.SYNONYM_INVALID,
                            new Place(file.name(), problem.line(), 1),
                            "this line says nothing: " + problem.message(),
                            "Write \"a, b, c\" for words that mean the same, or \"a, b => c\".")));
    questionFile.ifPresent(file -> judgeQuestions(file, assembly, findings));
  }

  private void judgeQuestions(DataFile file, Assembly assembly, Findings findings) {
    if (findings.isOff(Check.QUERY_MISSED)) {
      return;
    }
    SearchEngine search = engine(assembly.site());
    List<Evaluation.Question> questions = new ArrayList<>();
    for (Evaluation.Question question :
        Evaluation.parse(file.text(), line -> malformed(file, line, findings))) {
      Optional<String> url = search.resolve(question.url());
      if (url.isEmpty()) {
        findings.add(
            Check.QUERY_INVALID,
            new Place(file.name(), question.line(), question.query().length() + 2),
            "no article has the address " + question.url(),
            "Write it as it stands after the site's own address: get-back-in/forgot-password/");
      } else {
        questions.add(new Evaluation.Question(question.query(), url.get(), question.line()));
      }
    }
    if (!isWhole(assembly)) {
      return; // what an article lacks that could not be read is no mistake of its own
    }
    for (Evaluation.Result miss : Evaluation.of(search, questions).misses(FIRST)) {
      Evaluation.Question question = miss.question();
      findings.add(
          Check.QUERY_MISSED,
          new Place(file.name(), question.line(), 1),
          "\"" + question.query() + "\" should find " + question.url() + ", but " + outcome(miss),
          "Add the question, or its words, to asked-as or keywords of that article.");
    }
  }

  private static boolean isWhole(Assembly assembly) {
    return assembly.pages().stream()
        .flatMap(page -> page.source().flaws().stream())
        .noneMatch(flaw -> UNREAD.contains(flaw.kind()));
  }

  private static String outcome(Evaluation.Result miss) {
    if (miss.first().isEmpty()) {
      return "nothing is found";
    }
    String place = miss.rank() == 0 ? "it is not found" : "it comes as number " + miss.rank();
    return place + "; " + miss.first() + " comes first";
  }

  private static void malformed(DataFile file, int line, Findings findings) {
    findings.add(
        Check.QUERY_INVALID,
        new Place(file.name(), line, 1),
        "this line is no question with an address",
        "Write the question, a tab, and the address of the article that answers it.");
  }
}
