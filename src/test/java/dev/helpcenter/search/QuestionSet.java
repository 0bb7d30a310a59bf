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
    return Sites.of(articles());
  }

  /** Among the short articles some that are long: of running text, with sections. */
  static Site siteWithLongArticles() throws IOException {
    List<Article> articles = new ArrayList<>(articles());
    List<String[]> parts = rows();
    int sections = 12;
    for (int from = 0; from + sections <= parts.size(); from += sections) {
      List<String> headingsAndTexts = new ArrayList<>();
      for (String[] part : parts.subList(from, from + sections)) {
        headingsAndTexts.add(part[1]);
        headingsAndTexts.add(part[2]);
      }
      String title = "About " + parts.get(from)[1] + " rather than " + parts.get(from + 1)[1];
      String[] texts = headingsAndTexts.toArray(String[]::new);
      articles.add(Sites.article("long/" + from + "/", title, "All in one.", texts));
    }
    return Sites.of(articles);
  }

  private static List<Article> articles() throws IOException {
    return rows().stream().map(row -> Sites.article(row[0], row[1], row[2])).toList();
  }

  private static List<String[]> rows() throws IOException {
    return text("articles.tsv").lines().skip(1).map(line -> line.split("\t", -1)).toList();
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
