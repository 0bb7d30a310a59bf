package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The words of a {@link Dictionary} in shards: by their beginnings, or by their ends. A word is
 * written as the number of letters that it shares with the one before, the other letters, and its
 * class of frequency: {@code 3ountB}.
 */
final class DictionaryShards {
  /** The fewest characters with which a shard is closed, on small sites; and the most. */
  private static final int LEAST = 400;

  private static final int MOST = 1000;

  private static final String SHARED = "0123456789abcdefghijklmnopqrstuvwxyz";

  private final List<String> firsts = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private DictionaryShards() {}

  static DictionaryShards byStart(Dictionary dictionary) {
    return of(dictionary, i -> i, false);
  }

  /** The words are written backwards. */
  static DictionaryShards byEnd(Dictionary dictionary) {
    return of(dictionary, dictionary::byEnd, true);
  }

  private static DictionaryShards of(
      Dictionary dictionary, IntUnaryOperator order, boolean backwards) {
    DictionaryShards shards = new DictionaryShards();
    StringBuilder text = new StringBuilder();
    String before = "";
    int full = full(dictionary.size());
    for (int i = 0; i < dictionary.size(); i++) {
      int number = order.applyAsInt(i);
      String word = dictionary.word(number);
      if (backwards) {
        word = new StringBuilder(word).reverse().toString();
      }
      if (text.length() >= full) {
        shards.texts.add(text.toString());
        text.setLength(0);
      }
      if (text.length() == 0) {
        shards.firsts.add(i == 0 ? "" : FrontCoding.between(before, word));
        before = "";
      }
      int shared = FrontCoding.shared(before, word, Dictionary.LONGEST);
      text.append(SHARED.charAt(shared)).append(word, shared, word.length());
      text.append((char) ('A' + dictionary.frequencyClass(number)));
      before = word;
    }
    if (text.length() > 0) {
      shards.texts.add(text.toString());
    }
    return shards;
  }

  /** Shards and the list of them grow alike. */
  private static int full(int words) {
    return (int) Math.max(LEAST, Math.min(MOST, 7 * Math.sqrt(words)));
  }

  /** For each shard the shortest text that is above all words before. */
  List<String> firsts() {
    return firsts;
  }

  /** The shards. */
  List<String> texts() {
    return texts;
  }
}
