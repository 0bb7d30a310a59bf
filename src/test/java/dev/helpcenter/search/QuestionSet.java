package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 150 short help articles and 4,500 questions; see clinc150/README.md. */
final class QuestionSet {
  private QuestionSet() {}

  static Site site() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : text("articles.tsv").lines().skip(1).toList()) {
      String[] columns = line.split("\t", -1);
      articles.add(Sites.article(columns[0], columns[1], columns[2]));
    }
    return Sites.of(articles);
  }

  static List<Evaluation.Question> questions() throws IOException {
    return parse("queries.tsv");
  }

  static List<Evaluation.Question> questionsWithSlips() throws IOException {
    return parse("queries-with-typo.tsv");
  }

  private static List<Evaluation.Question> parse(String name) throws IOException {
    return Evaluation.parse(
        text(name),
        line -> {
          throw new IllegalStateException(name + ":" + line);
        });
  }

  private static String text(String name) throws IOException {
    try (InputStream in = QuestionSet.class.getResourceAsStream("clinc150/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
