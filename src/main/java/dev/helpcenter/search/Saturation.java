package dev.helpcenter.search;

/**
 * How BM25's weights saturate: a term counts more the more often it stands in a text, but never
 * more than its inverse document frequency.
 */
final class Saturation {
  /** No document says all of a term. */
  private static final double MOST_OF_A_TERM = 0.98;

  private Saturation() {}

  /**
   * A weight in thousandths as odds, which add up where the texts of two documents are joined.
   *
   * @param idf the term's
   */
  static double odds(int weight, double idf) {
    double share =
        Math.min(MOST_OF_A_TERM, weight / 1000.0 / (Weights.SCALE * (Weights.K1 + 1) * idf));
    return share / (1 - share);
  }

  /** How much of what a term can count at most it counts at these odds: a number below 1. */
  static double share(double odds) {
    return odds / (1 + odds);
  }
}
