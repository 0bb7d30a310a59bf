package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a site's search answers questions whose right article is known.
 *
 * @param results one for each question, in order
 */
public record Evaluation(List<Result> results) {
  /** Further down nobody looks. */
  private static final int DEPTH = 50;

  public Evaluation {
    results = List.copyOf(results);
  }

  /**
   * A question and the url of the article that answers it.
   *
   * @param line where it stands in its file, counted from 1
   */
  public record Question(String query, String url, int line) {}

  /**
   * What came of a question.
   *
   * @param rank of the right article, counted from 1; 0 if it was not found
   * @param first the url of the article that came first; empty if nothing was found
   */
  public record Result(Question question, int rank, String first) {}

  /** Asks the engine all questions. */
  public static Evaluation of(SearchEngine engine, List<Question> questions) {
    return new Evaluation(
        questions.parallelStream().map(question -> result(engine, question)).toList());
  }

  private static Result result(SearchEngine engine, Question question) {
    List<Hit> hits = engine.articles(question.query(), DEPTH);
    int rank = 0;
    for (int i = 0; i < hits.size() && rank == 0; i++) {
      if (hits.get(i).url().equals(question.url())) {
        rank = i + 1;
      }
    }
    return new Result(question, rank, hits.isEmpty() ? "" : hits.get(0).url());
  }

  /**
   * Reads questions: a query, a tab, and a url in each line; empty lines, those that start with
   * {@code #}, and a first line that names the columns are skipped.
   *
   * @param malformed hears the numbers of lines without a tab
   */
  public static List<Question> parse(String text, java.util.function.IntConsumer malformed) {
    List<Question> questions = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || number == 1 && line.startsWith("query\t")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
        malformed.accept(number);
      } else {
        questions.add(new Question(columns[0].strip(), columns[1].strip(), number));
      }
    }
    return questions;
  }

  /** The share of questions whose article is among the first {@code n}, in percent. */
  public double success(int n) {
    return percent(results.stream().filter(r -> r.rank() > 0 && r.rank() <= n).count());
  }

  /** The mean of one divided by the rank. */
  public double meanReciprocalRank() {
    return results.stream()
        .mapToDouble(r -> r.rank() == 0 ? 0 : 1.0 / r.rank())
        .average()
        .orElse(0);
  }

  /** The share of questions for which nothing at all was found, in percent. */
  public double nothingFound() {
    return percent(results.stream().filter(r -> r.first().isEmpty()).count());
  }

  /** The questions whose article is not among the first {@code n}. */
  public List<Result> misses(int n) {
    return results.stream().filter(r -> r.rank() == 0 || r.rank() > n).toList();
  }

  private double percent(long count) {
    return results.isEmpty() ? 0 : 100.0 * count / results.size();
  }
}
