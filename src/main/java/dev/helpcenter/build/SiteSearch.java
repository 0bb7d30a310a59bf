package dev.helpcenter.build;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Findings;
import dev.helpcenter.check.SiteCheck;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.search.Evaluation;
import dev.helpcenter.search.IndexFile;
import dev.helpcenter.search.IndexMemory;
import dev.helpcenter.search.SearchEngine;
import dev.helpcenter.search.Synonyms;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private IndexMemory memory = IndexMemory.NONE;
  private Optional<Background<Made>> made = Optional.empty();

  private record Made(SearchEngine engine, List<IndexFile> files) {}

  /** A file of the site's {@code data} folder: its path from the site's folder, and its text. */
  record DataFile(String name, String text) {}

  SiteSearch(Optional<DataFile> synonyms, Optional<DataFile> questions) {
    this.synonymFile = synonyms;
    this.questionFile = questions;
    this.synonyms = synonyms.map(file -> Synonyms.parse(file.text())).orElse(Synonyms.NONE);
  }

  /**
   * Begins with the index, while the caller does other work.
   *
   * @param known what need not be made again
   */
  void begin(Site site, IndexMemory known) {
    memory = known;
    made(site);
  }

  /** The engine for the site, which is always the same one. */
  SearchEngine engine(Site site) {
    return made(site).get().engine();
  }

  /** The files of the index. */
  List<IndexFile> files(Site site) {
    return made(site).get().files();
  }

  private Background<Made> made(Site site) {
    Background<Made> begun =
        made.orElseGet(() -> Background.start("search index", () -> make(site)));
    made = Optional.of(begun);
    return begun;
  }

  private Made make(Site site) {
    SearchEngine engine = new SearchEngine(site, synonyms, memory);
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
                            "This line says nothing: " + problem.message(),
                            "Write “a, b, c” for words that mean the same, or “a, b => c”")));
    questionFile.ifPresent(file -> judgeQuestions(file, assembly, findings));
  }

  private void judgeQuestions(DataFile file, Assembly assembly, Findings findings) {
    if (findings.isOff(Check.QUERY_MISSED)) {
      return;
    }
    SearchEngine search = engine(assembly.site());
    List<Evaluation.Question> questions = new ArrayList<>();
    Map<String, List<Evaluation.Question>> lost = new LinkedHashMap<>();
    for (Evaluation.Question question :
        Evaluation.parse(file.text(), line -> malformed(file, line, findings))) {
      Optional<String> url = search.resolve(question.url());
      if (url.isEmpty()) {
        lost.computeIfAbsent(question.url(), u -> new ArrayList<>()).add(question);
      } else {
        questions.add(new Evaluation.Question(question.query(), url.get(), question.line()));
      }
    }
    if (questions.isEmpty() && assembly.pages().isEmpty()) {
      return; // the content is missing, not each of its articles
    }
    lost.values().forEach(all -> lost(file, all, findings));
    if (assembly.pages().stream().allMatch(Page::readable)) {
      judgeAnswers(file, Evaluation.of(search, questions), assembly, findings);
    } // else: what an article lacks that could not be read is no mistake of its own
  }

  private static void lost(DataFile file, List<Evaluation.Question> all, Findings findings) {
    Evaluation.Question first = all.get(0);
    String more = all.size() == 1 ? "" : ", which " + all.size() + " questions name";
    findings.add(
        Check.QUERY_INVALID,
        new Place(file.name(), first.line(), first.query().length() + 2),
        "No published article has the address “" + first.url() + "”" + more,
        "Write the article's address as in get-back-in/forgot-password/, or remove what no article"
            + " answers any more");
  }

  private static void judgeAnswers(
      DataFile file, Evaluation evaluation, Assembly assembly, Findings findings) {
    Set<String> files = findings.filesWithErrors();
    Set<String> faulty =
        assembly.pages().stream()
            .filter(page -> files.contains(page.file()))
            .map(Page::url)
            .collect(Collectors.toSet());
    for (Evaluation.Result miss : evaluation.misses(FIRST)) {
      Evaluation.Question question = miss.question();
      if (!faulty.contains(question.url())) { // else it may be found once that is mended
        findings.add(
            Check.QUERY_MISSED,
            new Place(file.name(), question.line(), 1),
            "“" + question.query() + "” should find " + question.url() + ", but " + outcome(miss),
            "Add the question, or its words, to asked-as or keywords of that article");
      }
    }
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
        "This line is no question with an address",
        "Write the question, a tab, and the address of the article that answers it");
  }
}
