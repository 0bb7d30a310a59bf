package dev.helpcenter.search;

/**
 * How often which term stands in each of some consecutive documents.
 *
 * @param strings how many terms and words they have; each is a number below
 * @param lengths the weighted number of words of each document
 * @param ends for each document the end of its pairs in {@code pairs}
 * @param pairs term numbers and frequencies by turns, document after document
 * @param sequenceEnds for each document the end of its terms in {@code sequence}
 * @param sequence the terms whose positions are kept, in order, document after document
 * @param words how often which word stands in all of them
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers; never compared
record TermCounts(
    int strings,
    int[] lengths,
    int[] ends,
    int[] pairs,
    int[] sequenceEnds,
    int[] sequence,
    WordCounts words) {
  /** Stands in {@link #sequence} between texts that do not belong together. */
  static final int GAP = -1;

  /** For each string whether a document has it in its index. */
  boolean[] indexed() {
    boolean[] indexed = new boolean[strings];
    for (int at = 0; at < pairs.length; at += 2) {
      indexed[pairs[at]] = true;
    }
    return indexed;
  }
}
