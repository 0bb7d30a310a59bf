package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.helpcenter.bench.HelpCenterGenerator;
import dev.helpcenter.site.Site;
import dev.helpcenter.testing.BrowserTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine in a browser, compared with the one in Java and with what Lunr itself builds. */
@BrowserTest
class EngineIT {
  private static final String HOST = "http://search.test/";

  /** The test sites have more words than these. */
  private static final int WORDS = 10_000;

  private static SearchIndex index;
  private static SearchEngine engine;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void build() throws IOException {
    Synonyms synonyms = Synonyms.parse("tune, song\nspuds, tater => food\nlog in => account");
    Site site = QuestionSet.siteWithLongArticles();
    index = SearchIndex.of(site, synonyms, IndexMemory.NONE);
    engine = new SearchEngine(site, synonyms);
    files = new HashMap<>();
    for (IndexFile file : engine.files()) {
      files.put(file.path(), file.file().content());
    }
    String lunr = "const module = { exports: {} }, exports = module.exports;\n" + Lunr.text();
    files.put(
        "lunr.min.js",
        (lunr + "\nexport const lunr = module.exports;").getBytes(StandardCharsets.UTF_8));
    try (var modules = Files.list(Path.of("assets", "search"))) {
      for (Path module : modules.toList()) {
        files.put("search/" + module.getFileName(), Files.readAllBytes(module));
      }
    }
  }

  @BeforeEach
  void serve(Page page) {
    page.route(HOST + "**", EngineIT::answer);
    page.navigate(HOST);
    page.evaluate(
        """
        async () => {
          window.lunr = (await import("/lunr.min.js")).lunr;
          window.shipped = (await import("/search/lunr.js")).lunr;
          window.ranking = await import("/search/ranking.js");
          const { openSearch } = await import("/search/engine.js");
          window.search = await openSearch({ load: (path) => fetch("/" + path) });
        }
        """);
  }

  private static void answer(Route route) {
    String path = route.request().url().substring(HOST.length());
    byte[] content = files.get(path);
    Route.FulfillOptions options = new Route.FulfillOptions();
    if (path.isEmpty()) {
      options.setContentType("text/html").setBody("<!DOCTYPE html><title>Search</title>");
    } else if (content == null) {
      options.setStatus(404);
    } else {
      options.setBodyBytes(content);
      options.setContentType(path.endsWith(".js") ? "text/javascript" : "application/json");
    }
    route.fulfill(options);
  }

  @Test
  void findsTheSameAsTheEngineInJava(Page page) throws IOException {
    List<String> queries = new ArrayList<>(HostileQueries.ALL);
    queries.addAll(List.of("passw", "credi ", "spuds for my tune", "cannot log in", "acco"));
    QuestionSet.questions().stream().limit(600).forEach(q -> queries.add(q.query()));
    QuestionSet.questionsWithSlips().stream()
        .skip(2000)
        .limit(400)
        .forEach(q -> queries.add(q.query()));

    List<?> found =
        (List<?>)
            page.evaluate(
                """
                async (queries) => {
                  const all = [];
                  for (const query of JSON.parse(queries)) {
                    const hits = await search.search(query, { limit: 10 });
                    all.push(hits.map((hit) => [hit.url, hit.score]));
                  }
                  return all;
                }
                """,
                Ascii.json(queries));

    for (int i = 0; i < queries.size(); i++) {
      List<Hit> expected = engine.search(queries.get(i), 10);
      List<?> hits = (List<?>) found.get(i);
      assertThat(hits).as(queries.get(i)).hasSameSizeAs(expected);
      for (int j = 0; j < expected.size(); j++) {
        List<?> hit = (List<?>) hits.get(j);
        assertThat(hit.get(0)).as(queries.get(i)).isEqualTo(expected.get(j).url());
        assertThat(((Number) hit.get(1)).doubleValue() - expected.get(j).score())
            .as(queries.get(i))
            .isBetween(-1e-9, 1e-9);
      }
    }
  }

  @Test
  void postingsAndVectorsAreThoseThatLunrBuilds(Page page) {
    Object different =
        page.evaluate(
            BUILD
                + """
                  const wrong = [];
                  const { invertedIndex, fieldVectors } = build(documents);
                  const theirs = Object.keys(invertedIndex).sort();
                  if (theirs.join(" ") !== Object.keys(postings).sort().join(" ")) {
                    wrong.push("other terms");
                  }
                  for (const term of theirs) {
                    const { _index, text } = invertedIndex[term];
                    const expected = Object.keys(text).map(Number).sort((a, b) => a - b).map((id) => {
                      const { elements } = fieldVectors["text/" + id];
                      for (let i = 0; i < elements.length; i += 2) {
                        if (elements[i] === _index) return id + " " + Math.round(elements[i + 1] * 1000);
                      }
                    });
                    if (expected.join() !== (postings[term] ?? []).join()) wrong.push(term);
                  }
                  return wrong;
                }
                """,
            input());

    assertThat((List<?>) different).isEmpty();
  }

  @Test
  void shardsGiveTheResultsOfTheWholeIndexForEveryKindOfTerm(Page page) {
    Object result =
        page.evaluate(
            BUILD
                + """
                  const whole = build(documents);
                  const names = Object.keys(postings).sort();
                  const { REQUIRED, PROHIBITED, OPTIONAL } = lunr.Query.presence;
                  const wildcard = lunr.Query.wildcard.TRAILING;
                  let wrong = 0;
                  let queries = 0;
                  for (let i = 0; i < 600; i++) {
                    const pick = (n) => names[(i * 7919 + n * 104729) % names.length];
                    const plain = { usePipeline: false };
                    const clauses = [
                      [[pick(1), plain]],
                      [[pick(1), plain], [pick(2), { ...plain, boost: 2 }], [pick(3), plain]],
                      [[pick(1), { ...plain, presence: REQUIRED }], [pick(2), plain]],
                      [[pick(1), plain], [pick(2), { ...plain, presence: PROHIBITED }]],
                      [[pick(1).slice(0, 3), { ...plain, wildcard }], [pick(2), plain]],
                      [[pick(1), { ...plain, editDistance: 1 }], [pick(2), plain]],
                    ][i % 6];
                    const ask = (query) => clauses.forEach(([t, o]) => query.term(t, { ...o }));
                    const fresh = await openFresh();
                    for (const [term, options] of clauses) {
                      if (options.editDistance) await fresh.load(names);
                      else if (options.wildcard) await fresh.load(names.filter((name) => name.startsWith(term)));
                      else await fresh.load([term]);
                    }
                    const loaded = names.filter((name) => fresh.has(name));
                    const part = ranking.partialIndex(loaded, fresh);
                    const expected = whole.query(ask);
                    const same = (found) => {
                      const scores = new Map(found.map((hit) => [hit.ref, hit.score]));
                      return (
                        expected.length === scores.size &&
                        expected.every((hit) => Math.abs(hit.score - scores.get(hit.ref)) < 1e-9)
                      );
                    };
                    queries++;
                    // The part of Lunr that is shipped has no fuzzy terms: the engine mends words itself.
                    const fuzzy = clauses.some(([, options]) => options.editDistance);
                    for (const library of fuzzy ? [lunr] : [lunr, shipped]) {
                      if (!same(library.Index.load(part).query(ask))) wrong++;
                    }
                  }
                  return [queries, wrong];
                }
                """,
            input());

    assertThat((List<?>) result).isEqualTo(List.of(600, 0));
  }

  /**
   * Builds an index with Lunr itself, from the words of the same documents, whose average length it
   * takes in whole words as the tool does; common words it weighs as the tool does.
   */
  private static final String BUILD =
      """
      async ({ documents, postings, k1, b, scale }) => {
        const { openSearch } = await import("/search/engine.js");
        const files = new Map();
        const load = (path) => {
          if (!files.has(path)) files.set(path, fetch("/" + path).then((file) => file.json()));
          return files.get(path);
        };
        const openFresh = async () => (await openSearch({ load })).terms;
        lunr.idf = ({ _index, text }, count) =>
          Math.log(1 + (count + 0.5) / (Object.keys(text).length + 0.5));
        const build = (all) => {
          const builder = new lunr.Builder();
          builder.pipeline.add(lunr.stemmer);
          builder.field("text", { boost: scale });
          builder.k1(k1);
          builder.b(b);
          const { calculateAverageFieldLengths } = builder;
          builder.calculateAverageFieldLengths = function () {
            calculateAverageFieldLengths.call(this);
            this.averageFieldLength.text = Math.round(this.averageFieldLength.text);
          };
          all.forEach((document) => builder.add(document));
          return builder.build();
        };
      """;

  private static Map<String, Object> input() {
    List<Map<String, Object>> documents = new ArrayList<>();
    for (SearchDocument document : index.documents()) {
      documents.add(Map.of("id", document.id(), "text", words(document)));
    }
    InvertedIndex inverted = index.inverted();
    Map<String, List<String>> postings = new HashMap<>();
    for (int term = 0; term < inverted.terms().length; term++) {
      List<String> list = new ArrayList<>();
      for (int at = inverted.starts()[term]; at < inverted.starts()[term + 1]; at++) {
        list.add(inverted.ids()[at] + " " + inverted.weights()[at]);
      }
      postings.put(inverted.terms()[term], list);
    }
    return Map.of(
        "documents", documents,
        "postings", postings,
        "k1", Weights.K1,
        "b", Weights.B,
        "scale", Weights.SCALE);
  }

  /** The document as Lunr would have to be given it: each word as often as its field counts. */
  private static String words(SearchDocument document) {
    StringBuilder text = new StringBuilder();
    for (Field field : Field.values()) {
      String part = document.text(field);
      Tokens.each(
          part,
          (start, end) -> {
            for (String word : index.analyzer().words(part.substring(start, end))) {
              if (document.hasStopWords(field) || !index.analyzer().stopWords().contains(word)) {
                text.append((EnglishAnalyzer.base(word) + ' ').repeat(Weights.of(field)));
              }
            }
          });
    }
    return text.toString();
  }

  @Test
  void stemsAllWordsOfTheTestSitesAsLunrDoes(Page page, @TempDir Path generated)
      throws IOException {
    SortedSet<String> words = new TreeSet<>();
    for (SearchDocument document : index.documents()) {
      for (Field field : Field.values()) {
        collect(document.text(field), words);
      }
    }
    QuestionSet.questions().forEach(question -> collect(question.query(), words));
    HelpCenterGenerator.write(generated, 1000);
    for (Path content : List.of(Path.of("content"), generated.resolve("content"))) {
      try (Stream<Path> files = Files.walk(content)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".md")).toList()) {
          collect(Files.readString(file), words);
        }
      }
    }
    assertThat(words).hasSizeGreaterThan(WORDS);
    stemsAsLunrDoes(List.copyOf(words), page);
  }

  private static void collect(String text, Set<String> words) {
    Tokens.each(
        text, (start, end) -> words.addAll(index.analyzer().words(text.substring(start, end))));
  }

  @Test
  void stemsMadeUpWordsAsLunrDoes(Page page) {
    String vowels = "aeiouy";
    String[] endings =
        ("s es ed ing y ies bly ably logy ational tional enci anci izer alli entli eli ousli"
                + " ization ation ator alism iveness fulness ousness aliti iviti biliti icate"
                + " ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment"
                + " ent sion tion ou ism ate iti ous ive ize e ll eed ying")
            .split(" ");
    SortedSet<String> words = new TreeSet<>();
    for (int i = 0; i < 40_000; i++) {
      // Not with y: Lunr and Snowball read some beginnings such as "ydy" differently.
      String start = "" + (char) ('a' + i % 24) + vowels.charAt(i / 26 % 6);
      String middle = "" + (char) ('a' + i / 7 % 24) + (char) ('a' + i / 11 % 26);
      words.add(start + middle + endings[i % endings.length]);
      words.add(middle + endings[i / 3 % endings.length] + endings[i / 5 % endings.length]);
    }
    stemsAsLunrDoes(List.copyOf(words), page);
  }

  private static void stemsAsLunrDoes(List<String> words, Page page) {
    List<?> stems =
        (List<?>)
            page.evaluate(
                "(words) => words.map((word) => lunr.stemmer(new lunr.Token(word)).toString())",
                words.stream().map(EnglishAnalyzer::base).toList());

    for (int i = 0; i < words.size(); i++) {
      assertThat(index.analyzer().term(words.get(i))).as(words.get(i)).isEqualTo(stems.get(i));
    }
  }
}
