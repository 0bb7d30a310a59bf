package dev.helpcenter.search;

import java.util.List;

/**
 * Writes sorted texts in few characters: each as the number of characters that it shares with the
 * one before, from {@code A} for none on, and the others. No text has a capital letter from A to Z,
 * as words are folded to lower case. {@code shards.js} reads it.
 */
final class FrontCoding {
  private static final int MOST_SHARED = 25;

  private FrontCoding() {}

  static String of(List<String> sorted) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String next : sorted) {
      int shared = shared(before, next, MOST_SHARED);
      text.append((char) ('A' + shared)).append(next, shared, next.length());
      before = next;
    }
    return text.toString();
  }

  /** The shortest text above the one and not above the other: enough to tell them apart. */
  static String between(String below, String first) {
    return first.substring(0, shared(below, first, below.length()) + 1);
  }

  /** How many characters two texts begin with alike, at most so many. */
  static int shared(String one, String other, int most) {
    int end = Math.min(most, Math.min(one.length(), other.length()));
    int shared = 0;
    while (shared < end && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
