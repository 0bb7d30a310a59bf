package dev.helpcenter.search;

import java.util.List;

/**
 * How often which term stands in each of some consecutive documents.
 *
 * @param terms their places are their numbers below
 * @param lengths the weighted number of words of each document
 * @param ends for each document the end of its pairs in {@code pairs}
 * @param pairs term numbers and frequencies by turns, document after document
 * @param sequenceEnds for each document the end of its terms in {@code sequence}
 * @param sequence the terms whose positions are kept, in order, document after document
 * @param words how often which word stands in all of them
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers; never compared
record TermCounts(
    List<String> terms,
    int[] lengths,
    int[] ends,
    int[] pairs,
    int[] sequenceEnds,
    int[] sequence,
    WordCounts words) {
  /** Stands in {@link #sequence} between texts that do not belong together. */
  static final int GAP = -1;

  /** For each term whether a document has it in its index. */
  boolean[] indexed() {
    boolean[] indexed = new boolean[terms.size()];
    for (int at = 0; at < pairs.length; at += 2) {
      indexed[pairs[at]] = true;
    }
    return indexed;
  }
}
