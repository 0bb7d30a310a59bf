package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles are worth ranking, when thousands have a word of the query: those whose terms,
 * with the terms of the best of their sections, count most together.
 */
final class Candidates {
  private final InvertedIndex inverted;

  Candidates(InvertedIndex inverted) {
    this.inverted = inverted;
  }

  /**
   * The articles that may come first: {@code Candidates.of} of candidates.js, sum by sum.
   *
   * @param most how many at most
   */
  List<Integer> of(QueryPlan plan, int most) {
    int stride = SearchDocument.STRIDE;
    double[] sums = new double[(last() / stride + 1) * stride];
    boosts(plan).forEach((text, boost) -> addPostings(sums, inverted.find(text), boost));
    double[] merits = new double[sums.length / stride];
    List<Integer> articles = new ArrayList<>();
    for (int article = 0; article < merits.length; article++) {
      double best = 0;
      for (int section = 1; section < stride; section++) {
        best = Math.max(best, sums[article * stride + section]);
      }
      merits[article] = sums[article * stride] + best;
      if (merits[article] > 0) {
        articles.add(article);
      }
    }
    articles.sort(
        (a, b) -> {
          int byMerit = Double.compare(merits[b], merits[a]);
          return byMerit != 0 ? byMerit : Integer.compare(a, b);
        });
    return articles.subList(0, Math.min(most, articles.size()));
  }

  /** A hundred times what each term counts, as a whole number; in the terms' order. */
  private SortedMap<String, Integer> boosts(QueryPlan plan) {
    SortedMap<String, Integer> boosts = new TreeMap<>();
    for (Slot slot : plan.slots()) {
      for (Slot.Alternative alternative : slot.alternatives) {
        double boost = 100 * slot.weight * alternative.factor() / alternative.terms().size();
        for (String term : alternative.terms()) {
          boosts.merge(term, (int) Math.round(boost), Integer::sum);
        }
      }
    }
    return boosts;
  }

  /** Adds what a term is worth in each article, and how much more with each of its sections. */
  private void addPostings(double[] sums, int term, int boost) {
    if (term < 0) {
      return;
    }
    double idf = inverted.idf(term);
    int article = -SearchDocument.STRIDE;
    double own = 0;
    for (int at = inverted.starts()[term]; at < inverted.starts()[term + 1]; at++) {
      int id = inverted.ids()[at];
      double odds = Saturation.odds(inverted.weights()[at], idf);
      if (id % SearchDocument.STRIDE == 0) {
        article = id;
        own = odds;
        sums[id] += boost * (idf * Saturation.share(odds));
      } else {
        own = id - article < SearchDocument.STRIDE ? own : 0;
        sums[id] += boost * (idf * (Saturation.share(own + odds) - Saturation.share(own)));
      }
    }
  }

  private int last() {
    return Arrays.stream(inverted.ids()).max().orElse(0);
  }
}
