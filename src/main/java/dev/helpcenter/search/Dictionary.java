package dev.helpcenter.search;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The words that the texts are made of, for completing and mending: sorted by their beginnings, and
 * again by their ends. One slip leaves the first or the second half of a word as it was, so that
 * what was meant stands near the word in one of the two orders, and a few shards are enough to find
 * it.
 */
final class Dictionary {
  /** The shortest word that is mended; shorter ones have too many neighbours. */
  static final int SHORTEST = 4;

  /** The longest word that is listed. */
  static final int LONGEST = 24;

  /** The highest class of frequency. */
  static final int TOP_CLASS = 9;

  private final String[] words;
  private final byte[] classes;
  private final Integer[] byEnd;

  /**
   * @param words that are listed, sorted
   * @param frequencies how often each of them stands in the texts
   */
  Dictionary(String[] words, int[] frequencies) {
    this.words = words;
    classes = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      int log = 31 - Integer.numberOfLeadingZeros(frequencies[i]);
      classes[i] = (byte) Math.min(TOP_CLASS, log);
    }
    String[] reversed = new String[words.length];
    Arrays.setAll(reversed, i -> new StringBuilder(words[i]).reverse().toString());
    byEnd = new Integer[words.length];
    Arrays.setAll(byEnd, i -> i);
    Arrays.sort(byEnd, Comparator.comparing(i -> reversed[i]));
  }

  /** Whether this could be listed: letters only, neither too short nor too long. */
  static boolean isWord(String word) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  int size() {
    return words.length;
  }

  String word(int number) {
    return words[number];
  }

  /** The logarithm of the word's frequency to the base 2, at most {@link #TOP_CLASS}. */
  int frequencyClass(int number) {
    return classes[number];
  }

  /** The numbers of the words, sorted by their last letters, then the ones before. */
  int byEnd(int place) {
    return byEnd[place];
  }

  /** The numbers of the words that start with this, in order. */
  int[] startingWith(String start) {
    int from = Arrays.binarySearch(words, start);
    from = from < 0 ? -from - 1 : from;
    int to = from;
    while (to < words.length && words[to].startsWith(start)) {
      to++;
    }
    int[] found = new int[to - from];
    for (int i = 0; i < found.length; i++) {
      found[i] = from + i;
    }
    return found;
  }

  /** The numbers of the words that end in this. */
  int[] endingIn(String end) {
    String reversed = new StringBuilder(end).reverse().toString();
    int low = 0;
    int high = byEnd.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String word = new StringBuilder(words[byEnd[middle]]).reverse().toString();
      if (word.compareTo(reversed) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < byEnd.length && words[byEnd[to]].endsWith(end)) {
      to++;
    }
    int[] found = new int[to - low];
    for (int i = 0; i < found.length; i++) {
      found[i] = byEnd[low + i];
    }
    return found;
  }
}
