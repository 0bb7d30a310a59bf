package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What each token comes to, found by its characters, so that a token is analysed once and no string
 * is made for the next million. For one thread.
 */
final class TokenTable {
  /** A token's terms, by their numbers in this table. */
  static final class Entry {
    final char[] token;
    final int hash;
    final List<String> words;
    final int[] terms;
    final boolean[] stop;
    int count;

    Entry(char[] token, int hash, List<String> words, int[] terms, boolean[] stop) {
      this.token = token;
      this.hash = hash;
      this.words = words;
      this.terms = terms;
      this.stop = stop;
    }
  }

  private final Analyzer analyzer;
  private final Set<String> stopWords;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private Entry[] slots = new Entry[1 << 12];

  /** Of the hashes: nobody can choose tokens with one hash who does not know it. */
  private final int multiplier = new SplittableRandom().nextInt() | 1;

  TokenTable(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.stopWords = analyzer.stopWords();
  }

  /** All terms so far, and what else has a number; their places are their numbers. */
  List<String> strings() {
    return strings;
  }

  /** All tokens so far. */
  List<Entry> entries() {
    return entries;
  }

  Entry entry(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = multiplier * hash + text[i];
    }
    int slot = spread(hash) & (slots.length - 1);
    while (true) {
      Entry entry = slots[slot];
      if (entry == null) {
        return add(slot, hash, Arrays.copyOfRange(text, start, end));
      }
      if (entry.hash == hash
          && Arrays.equals(entry.token, 0, entry.token.length, text, start, end)) {
        return entry;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  private static int spread(int hash) {
    return (hash ^ (hash >>> 16)) * 0x9E3779B1 >>> 7;
  }

  private Entry add(int slot, int hash, char[] token) {
    List<String> words = analyzer.words(new String(token));
    int[] termNumbers = new int[words.size()];
    boolean[] stop = new boolean[words.size()];
    for (int i = 0; i < termNumbers.length; i++) {
      termNumbers[i] = number(analyzer.term(words.get(i)));
      stop[i] = stopWords.contains(words.get(i));
    }
    Entry entry = new Entry(token, hash, words, termNumbers, stop);
    entries.add(entry);
    slots[slot] = entry;
    if (entries.size() * 2 > slots.length) {
      grow();
    }
    return entry;
  }

  /** The number of a term or word, which gets one if it has none. */
  int number(String string) {
    Integer known = numbers.get(string);
    if (known != null) {
      return known;
    }
    numbers.put(string, strings.size());
    strings.add(string);
    return strings.size() - 1;
  }

  private void grow() {
    Entry[] larger = new Entry[slots.length * 2];
    for (Entry entry : entries) {
      int slot = spread(entry.hash) & (larger.length - 1);
      while (larger[slot] != null) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = entry;
    }
    slots = larger;
  }
}
