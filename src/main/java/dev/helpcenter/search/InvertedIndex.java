package dev.helpcenter.search;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.KeyedHash;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Lunr's index: for each term the documents with the term, and the element that stands for the term
 * in the document's vector.
 *
 * @param documentCount how many documents there are
 * @param terms sorted by UTF-16 code units, as Lunr sorts them
 * @param starts the postings of term {@code t} are those from {@code starts[t]} to {@code starts[t
 *     + 1]}
 * @param ids the postings' {@link SearchDocument#id()}, rising inside one term
 * @param weights the postings' vector elements in thousandths
 * @param positionStarts the positions of posting {@code p} are those from {@code positionStarts[p]}
 *     to {@code positionStarts[p + 1]}
 * @param positions where the term stands in the article's title and questions, rising
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; never compared
record InvertedIndex(
    int documentCount,
    String[] terms,
    int[] starts,
    int[] ids,
    int[] weights,
    int[] positionStarts,
    int[] positions) {
  /** The term's posting for the document, or a negative number. */
  int posting(int term, int id) {
    return Arrays.binarySearch(ids, starts[term], starts[term + 1], id);
  }

  /** The fingerprint of these terms' postings, with the positions of those that show them. */
  String print(int[] terms, HashKey key) {
    KeyedHash hash = new KeyedHash(key);
    for (int term : terms) {
      hash.add(frequency(term));
      for (int at = starts[term]; at < starts[term + 1]; at++) {
        hash.add((long) ids[at] << 32 | weights[at]);
        if (positionStarts[at] < positionStarts[at + 1]) {
          addPositions(positionStarts[at], positionStarts[at + 1], hash);
        }
      }
    }
    return HexFormat.of().toHexDigits(hash.value());
  }

  /** Two to a word, after their number: below zero, which no word of a posting is. */
  private void addPositions(int from, int to, KeyedHash hash) {
    hash.add(from - to);
    for (int at = from; at < to; at += 2) {
      int second = at + 1 < to ? positions[at + 1] : 0;
      hash.add((long) positions[at] << 32 | second);
    }
  }

  /** The term's number, or a negative number if no document has it. */
  int find(String term) {
    return Arrays.binarySearch(terms, term);
  }

  /** In how many documents the term stands. */
  int frequency(int term) {
    return starts[term + 1] - starts[term];
  }

  /** The inverse document frequency of the term. */
  double idf(int term) {
    return idf(documentCount, frequency(term));
  }

  /**
   * The inverse document frequency: Lunr's, but of all documents where Lunr takes those without the
   * term. So a word that stands everywhere still counts a little, and is found by itself. The
   * logarithm is the one that browsers compute.
   */
  static double idf(int documentCount, int frequency) {
    return StrictMath.log(1 + (documentCount + 0.5) / (frequency + 0.5));
  }
}
