package dev.helpcenter.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All terms and words of a site by numbers, which parts of the site and one build and the next have
 * in common: strings are read, compared and sorted once, and not once for each part. It grows at
 * its end, so that its numbers stay what they are. For one thread while it grows.
 */
final class Lexicon {
  /** If this share of it is without use or not in order, another one is better. */
  private static final int SHARE = 4;

  private final String identity;
  private final int base;
  private String[] strings;
  private int size;

  /** Made when a string is looked for, as that takes its time. */
  private Map<String, Integer> numbers = Map.of();

  /** A lexicon that has nothing yet. */
  Lexicon() {
    this("", new String[0]);
  }

  /**
   * @param identity tells it from all others
   * @param sorted what it begins with, each string once
   */
  Lexicon(String identity, String[] sorted) {
    this.identity = identity;
    this.base = sorted.length;
    this.strings = sorted;
    this.size = sorted.length;
  }

  String identity() {
    return identity;
  }

  int size() {
    return size;
  }

  /** How many strings it began with; they are sorted. */
  int base() {
    return base;
  }

  String string(int number) {
    return strings[number];
  }

  /** The numbers of these strings, of which those that are new are added. */
  int[] numbers(List<String> list) {
    int[] found = new int[list.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = number(list.get(i));
    }
    return found;
  }

  private int number(String string) {
    if (numbers.isEmpty()) {
      numbers = new HashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        numbers.put(strings[i], i);
      }
    }
    Integer known = numbers.putIfAbsent(string, size);
    if (known != null) {
      return known;
    }
    if (size == strings.length) {
      strings = Arrays.copyOf(strings, Math.max(1 << 10, size + size / 2));
    }
    strings[size] = string;
    return size++;
  }

  /** All numbers, sorted by their strings' UTF-16 code units. */
  int[] sorted() {
    String[] added = Arrays.copyOfRange(strings, base, size);
    Arrays.sort(added);
    int[] sorted = new int[size];
    int from = 0;
    for (int i = 0; i < added.length; i++) {
      int to = -Arrays.binarySearch(strings, from, base, added[i]) - 1;
      while (from < to) {
        sorted[from + i] = from++;
      }
      sorted[to + i] = number(added[i]);
    }
    while (from < base) {
      sorted[from + added.length] = from++;
    }
    return sorted;
  }

  /**
   * Whether a new one is better.
   *
   * @param used for each number whether the site still has the string
   */
  boolean isWorn(boolean[] used) {
    int worn = size - base;
    for (int i = 0; i < size; i++) {
      worn += used[i] ? 0 : 1;
    }
    return worn > size / SHARE;
  }
}
