package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds and ranks as {@code candidates.js} and {@code ranking.js} do in the browser: the candidates
 * are the articles whose terms count most together with those of their best section; then
 * alternatives and pairs of words are weighed against each other.
 */
final class Searcher {
  /** Few enough for each keystroke, and enough to have the best among them. */
  private static final int LEAST_CANDIDATES = 30;

  private final SearchIndex index;
  private final QueryPlanner planner;
  private final Candidates candidates;
  private final int[] documentOf;

  Searcher(SearchIndex index) {
    this.index = index;
    this.planner = new QueryPlanner(index);
    this.candidates = new Candidates(index.inverted());
    List<SearchDocument> documents = index.documents();
    int last = documents.isEmpty() ? -1 : documents.get(documents.size() - 1).id();
    documentOf = new int[last + 1];
    for (int i = 0; i < documents.size(); i++) {
      documentOf[documents.get(i).id()] = i;
    }
  }

  /**
   * An article that was found.
   *
   * @param sections the scores of its sections, by their numbers in the article
   */
  record Found(int article, double score, Map<Integer, Double> sections) {}

  SearchIndex index() {
    return index;
  }

  SearchDocument document(int id) {
    return index.documents().get(documentOf[id]);
  }

  QueryPlan plan(String query) {
    return planner.plan(query);
  }

  /** The best articles, as many as the limit or some more, best first. */
  List<Found> rank(QueryPlan plan, int limit) {
    List<Found> found = new ArrayList<>();
    for (int article : candidates.of(plan, Math.max(LEAST_CANDIDATES, limit))) {
      found.add(score(article, plan));
    }
    found.sort(
        (a, b) -> {
          int byScore = Long.compare(key(b.score()), key(a.score()));
          return byScore != 0 ? byScore : Integer.compare(a.article(), b.article());
        });
    return found;
  }

  /** Scores that differ by less are the same, so that no rounding decides. */
  static long key(double score) {
    return Math.round(score * 1e9);
  }

  private Found score(int article, QueryPlan plan) {
    // For the article alone (0), and for the article with one of its sections.
    double[] scores = new double[SearchDocument.STRIDE];
    double[] alone = new double[SearchDocument.STRIDE];
    for (Slot slot : plan.slots()) {
      double[] best = new double[SearchDocument.STRIDE];
      double[] bestAlone = new double[SearchDocument.STRIDE];
      for (Slot.Alternative alternative : slot.alternatives) {
        double[] sum = new double[SearchDocument.STRIDE];
        double[] sumAlone = new double[SearchDocument.STRIDE];
        for (String term : alternative.terms()) {
          add(term, article, sum, sumAlone);
        }
        double factor = alternative.factor() / alternative.terms().size();
        for (int s = 0; s < best.length; s++) {
          best[s] = Math.max(best[s], factor * sum[s]);
          bestAlone[s] = Math.max(bestAlone[s], factor * sumAlone[s]);
        }
      }
      for (int s = 0; s < best.length; s++) {
        scores[s] += slot.weight * best[s];
        alone[s] += slot.weight * bestAlone[s];
      }
    }
    double score = 0;
    Map<Integer, Double> sections = new HashMap<>();
    for (int s = 0; s < scores.length; s++) {
      score = Math.max(score, scores[s]);
      if (s > 0 && alone[s] > 0) {
        sections.put(s, alone[s]);
      }
    }
    for (QueryPlan.Pair pair : plan.pairs()) {
      score += pair(pair, article * SearchDocument.STRIDE);
    }
    return new Found(article, score, sections);
  }

  /** What it counts that two words of the query stand together in a title or question, too. */
  private double pair(QueryPlan.Pair pair, int id) {
    InvertedIndex inverted = index.inverted();
    int first = inverted.find(pair.first());
    int second = inverted.find(pair.second());
    if (first < 0 || second < 0) {
      return 0;
    }
    int a = inverted.posting(first, id);
    int b = inverted.posting(second, id);
    if (a < 0 || b < 0) {
      return 0;
    }
    int together = 0;
    int at = inverted.positionStarts()[b];
    for (int i = inverted.positionStarts()[a]; i < inverted.positionStarts()[a + 1]; i++) {
      int next = inverted.positions()[i] + 1;
      while (at < inverted.positionStarts()[b + 1] && inverted.positions()[at] < next) {
        at++;
      }
      if (at < inverted.positionStarts()[b + 1] && inverted.positions()[at] == next) {
        together++;
      }
    }
    double idf = (inverted.idf(first) + inverted.idf(second)) / 2;
    return Weights.PAIR * idf * together / (together + 1);
  }

  /**
   * Adds what a term counts for an article with each of its sections, and for the sections alone.
   */
  private void add(String text, int article, double[] sum, double[] sumAlone) {
    InvertedIndex inverted = index.inverted();
    int term = inverted.find(text);
    if (term < 0) {
      return;
    }
    double idf = inverted.idf(term);
    int first = article * SearchDocument.STRIDE;
    int end = inverted.starts()[term + 1];
    int at = Arrays.binarySearch(inverted.ids(), inverted.starts()[term], end, first);
    at = at < 0 ? -at - 1 : at;
    double[] odds = new double[SearchDocument.STRIDE];
    for (; at < end && inverted.ids()[at] < first + SearchDocument.STRIDE; at++) {
      int section = inverted.ids()[at] - first;
      odds[section] = Saturation.odds(inverted.weights()[at], idf);
      if (section > 0) {
        sumAlone[section] += idf * Saturation.share(odds[section]);
      }
    }
    for (int s = 0; s < odds.length; s++) {
      sum[s] += idf * Saturation.share(odds[0] + (s == 0 ? 0 : odds[s]));
    }
  }
}
