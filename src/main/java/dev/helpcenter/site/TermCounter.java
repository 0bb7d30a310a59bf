package dev.helpcenter.site;

import java.util.Arrays;

/**
 * Counts the words of one article after another. A word is known by the hash of its first letters,
 * so that its endings do not count, and no text is made of it.
 */
final class TermCounter {
  private static final int STEM_LENGTH = 7;
  private static final int SHORTEST = 3;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Letters in lower case, digits, and zero for all else. */
  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = fold(c);
    }
  }

  private final Slots slots = new Slots();
  private long[] keys = new long[1024];
  private int[] counts = new int[1024];
  private int[] used = new int[512];
  private int size;

  /** The words of an article, each with its weight. */
  @SuppressWarnings("ArrayRecordComponent") // numbers for one computation; never compared
  record Terms(long[] keys, int[] counts) {}

  /** Counts the words among the first characters of a text, each as often as its weight says. */
  void add(String text, int limit, int weight) {
    int end = Math.min(text.length(), limit);
    int length = 0;
    long hash = FNV_OFFSET;
    char[] characters = text.substring(0, end).toCharArray(); // read faster than a string
    for (int i = 0; i <= end; i++) {
      char c = i < end ? characters[i] : ' ';
      char lower = c < 128 ? ASCII[c] : fold(c);
      if (lower != 0) {
        if (length < STEM_LENGTH) {
          hash = (hash ^ lower) * FNV_PRIME;
        }
        length++;
      } else {
        if (length >= SHORTEST) {
          count(hash == 0 ? 1 : hash, weight);
        }
        length = 0;
        hash = FNV_OFFSET;
      }
    }
  }

  /** What was counted since the last call. */
  Terms take() {
    long[] terms = new long[size];
    int[] weights = new int[size];
    for (int i = 0; i < size; i++) {
      int slot = used[i];
      terms[i] = keys[slot];
      weights[i] = counts[slot];
      keys[slot] = 0;
      counts[slot] = 0;
    }
    size = 0;
    return new Terms(terms, weights);
  }

  private void count(long key, int weight) {
    if (size == used.length) {
      grow();
    }
    int slot = slots.find(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      used[size++] = slot;
    }
    counts[slot] += weight;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldUsed = Arrays.copyOf(used, size);
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    used = new int[keys.length / 2];
    for (int i = 0; i < oldUsed.length; i++) {
      int slot = slots.find(keys, oldKeys[oldUsed[i]]);
      keys[slot] = oldKeys[oldUsed[i]];
      counts[slot] = oldCounts[oldUsed[i]];
      used[i] = slot;
    }
  }

  private static char fold(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
