package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SearchTrial;
import dev.helpcenter.search.NodeEngine.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine outside of browsers. */
class NodeEngineIT {
  @Test
  void findsTheSameAsTheEngineInJava(@TempDir Path folder) throws Exception {
    Synonyms synonyms = Synonyms.parse("tune, song\nspuds, tater => food\nlog in => account");
    SearchEngine engine = new SearchEngine(QuestionSet.siteWithLongArticles(), synonyms);
    List<String> queries = new ArrayList<>(HostileQueries.ALL);
    queries.addAll(List.of("passw", "spuds for my tune", "cannot log in", "frogot it"));
    QuestionSet.questions().stream().limit(100).forEach(q -> queries.add(q.query()));

    List<Answer> answers = NodeEngine.ask(engine, queries, folder);

    assertThat(answers).hasSize(2 * queries.size());
    for (int i = 0; i < answers.size(); i++) {
      String query = queries.get(i % queries.size());
      List<Hit> expected = engine.search(query, 10);
      List<NodeEngine.Found> hits = answers.get(i).hits();
      assertThat(hits).as(query).hasSameSizeAs(expected);
      for (int j = 0; j < hits.size(); j++) {
        NodeEngine.Found hit = hits.get(j);
        assertThat(new Hit(hit.url(), hit.title(), hit.section(), expected.get(j).score()))
            .as(query)
            .isEqualTo(expected.get(j));
        assertThat(hit.score() - expected.get(j).score()).as(query).isBetween(-1e-9, 1e-9);
      }
    }
  }

  /** Of the shipped articles' questions, and of questions that people asked about other things. */
  @Test
  void mostQuestionsThatNoArticleAnswersAreKnownToBeSuch(@TempDir Path folder) throws Exception {
    SearchEngine engine =
        SearchTrial.open(
                new BuildOptions(Path.of("").toAbsolutePath(), false, false, Clock.systemUTC()),
                Progress.NONE)
            .engine()
            .orElseThrow();
    List<String> ours = finished(shippedQuestions());
    List<Evaluation.Question> all = QuestionSet.questions();
    List<String> others =
        finished(
            IntStream.iterate(0, i -> i < all.size(), i -> i + 15)
                .mapToObj(i -> all.get(i).query())
                .toList());
    List<String> queries = new ArrayList<>(ours);
    queries.addAll(others);

    List<Answer> answers = NodeEngine.ask(engine, queries, folder);

    assertThat(doubtful(answers.subList(0, ours.size()))).isLessThan(0.04 * ours.size());
    assertThat(doubtful(answers.subList(ours.size(), queries.size())))
        .isGreaterThan(0.75 * others.size());
  }

  private static List<String> shippedQuestions() throws IOException {
    String text = Files.readString(Path.of("data", "queries.tsv"));
    return Evaluation.parse(text, line -> {}).stream().map(Evaluation.Question::query).toList();
  }

  /** Nothing is typed any more: the last word counts as well. */
  private static List<String> finished(List<String> queries) {
    return queries.stream().map(query -> query + " ").toList();
  }

  private static double doubtful(List<Answer> answers) {
    return answers.stream().filter(Answer::doubtful).count();
  }
}
