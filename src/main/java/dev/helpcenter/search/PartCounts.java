package dev.helpcenter.search;

/**
 * The counts of a part of a site.
 *
 * @param numbers for each string of the part its number in the site's {@link Lexicon}
 * @param counts with the part's own numbers
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers; never compared
record PartCounts(int[] numbers, TermCounts counts) {
  /**
   * @param others for each number in the old lexicon that in the new one
   */
  PartCounts renumbered(int[] others) {
    int[] renumbered = new int[numbers.length];
    for (int i = 0; i < renumbered.length; i++) {
      renumbered[i] = others[numbers[i]];
    }
    return new PartCounts(renumbered, counts);
  }
}
