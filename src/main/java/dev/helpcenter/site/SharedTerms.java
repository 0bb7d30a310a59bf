package dev.helpcenter.site;

import java.util.Arrays;
import java.util.List;

/**
 * How much articles have in common: for each one the terms with the greatest tf-idf, and for each
 * term the articles that have it among these.
 */
final class SharedTerms {
  private static final double[] TERM_FREQUENCY = new double[256];

  static {
    for (int i = 1; i < TERM_FREQUENCY.length; i++) {
      // StrictMath, because Math may round differently on another machine
      TERM_FREQUENCY[i] = 1 + StrictMath.log(i);
    }
  }

  private final int perDocument;
  private final int longestPostings;
  private final int[] topTerms;
  private final float[] topWeights;
  private final int[] postingStarts;
  private final int[] postings;
  private final float[] postingWeights;

  /** What one thread notes down while it ranks; to be used for one article after the other. */
  static final class Scores {
    private final double[] of;
    private final int[] touched;

    private Scores(int documents) {
      this.of = new double[documents];
      this.touched = new int[documents];
    }
  }

  /**
   * @param documents the terms of each article
   * @param perDocument how many terms of an article are compared
   * @param longestPostings a term that more articles share is not compared
   */
  SharedTerms(List<TermCounter.Terms> documents, int perDocument, int longestPostings) {
    this.perDocument = perDocument;
    this.longestPostings = longestPostings;
    this.topTerms = new int[documents.size() * perDocument];
    this.topWeights = new float[topTerms.length];
    TermNumbers numbers = new TermNumbers();
    int[][] terms = new int[documents.size()][];
    for (int d = 0; d < terms.length; d++) {
      terms[d] = numbers.number(documents.get(d).keys());
    }
    double[] idf = inverseFrequencies(numbers, documents.size());
    for (int d = 0; d < terms.length; d++) {
      chooseTop(d, terms[d], documents.get(d).counts(), idf);
    }
    this.postingStarts = new int[numbers.size() + 1];
    this.postings = new int[topTerms.length];
    this.postingWeights = new float[topTerms.length];
    fillPostings();
  }

  /** For one thread. */
  Scores scores() {
    return new Scores(topTerms.length / perDocument);
  }

  /**
   * Ranks the articles that share telling terms with one of them, by the cosine of both.
   *
   * @param scores of the thread
   * @param groups articles of the same group, which is not negative, count more
   * @param bonus how much more
   * @param least what has less in common is left out
   */
  void rank(
      int document, Scores scores, int[] groups, double bonus, double least, Ranking ranking) {
    int count = accumulate(document, scores);
    int group = groups[document];
    for (int i = 0; i < count; i++) {
      int other = scores.touched[i];
      boolean together = group >= 0 && groups[other] == group;
      double score = together ? scores.of[other] * bonus : scores.of[other];
      scores.of[other] = 0;
      if (score >= least && other != document) {
        ranking.offer(other, score);
      }
    }
  }

  private int accumulate(int document, Scores scores) {
    int count = 0;
    for (int i = document * perDocument; i < (document + 1) * perDocument; i++) {
      int term = topTerms[i];
      if (term < 0 || postingStarts[term + 1] - postingStarts[term] > longestPostings) {
        continue;
      }
      for (int p = postingStarts[term]; p < postingStarts[term + 1]; p++) {
        int other = postings[p];
        if (scores.of[other] == 0) {
          scores.touched[count++] = other;
        }
        scores.of[other] += topWeights[i] * (double) postingWeights[p];
      }
    }
    return count;
  }

  private static double[] inverseFrequencies(TermNumbers numbers, int documents) {
    double[] idf = new double[numbers.size()];
    for (int term = 0; term < idf.length; term++) {
      idf[term] = StrictMath.log((double) documents / numbers.documents(term));
    }
    for (int term = 0; term < idf.length; term++) {
      // A word of one article only is shared with none.
      idf[term] = numbers.documents(term) < 2 ? 0 : idf[term];
    }
    return idf;
  }

  private void chooseTop(int document, int[] terms, int[] counts, double[] idf) {
    int start = document * perDocument;
    int end = start + perDocument;
    Arrays.fill(topTerms, start, end, -1);
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      double weight = TERM_FREQUENCY[Math.min(counts[i], 255)] * idf[terms[i]];
      square += weight * weight;
      if (weight > topWeights[end - 1]) {
        insert(start, end, terms[i], (float) weight);
      }
    }
    double length = StrictMath.sqrt(square);
    for (int i = start; i < end && length > 0; i++) {
      topWeights[i] = (float) (topWeights[i] / length);
    }
  }

  private void insert(int start, int end, int term, float weight) {
    int place = end - 1;
    while (place > start && topWeights[place - 1] < weight) {
      topWeights[place] = topWeights[place - 1];
      topTerms[place] = topTerms[place - 1];
      place--;
    }
    topWeights[place] = weight;
    topTerms[place] = term;
  }

  private void fillPostings() {
    for (int term : topTerms) {
      if (term >= 0) {
        postingStarts[term + 1]++;
      }
    }
    for (int term = 1; term < postingStarts.length; term++) {
      postingStarts[term] += postingStarts[term - 1];
    }
    int[] next = postingStarts.clone();
    for (int i = 0; i < topTerms.length; i++) {
      if (topTerms[i] >= 0) {
        int place = next[topTerms[i]]++;
        postings[place] = i / perDocument;
        postingWeights[place] = topWeights[i];
      }
    }
  }
}
