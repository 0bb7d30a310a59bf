package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each word that could be listed stands in some texts.
 *
 * @param words each one once
 * @param terms the number of each word's term
 * @param counts how often each word stands in the texts
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers; never compared
record WordCounts(List<String> words, int[] terms, int[] counts) {
  /** Of all words of these tokens. */
  static WordCounts of(List<TokenTable.Entry> tokens) {
    Map<String, Integer> places = new HashMap<>(tokens.size() * 2);
    List<String> words = new ArrayList<>();
    int[] terms = new int[tokens.size()];
    int[] counts = new int[tokens.size()];
    for (TokenTable.Entry token : tokens) {
      for (int i = 0; i < token.terms.length; i++) {
        String word = token.words.get(i);
        if (Dictionary.isWord(word)) {
          int place = places.computeIfAbsent(word, any -> words.size());
          if (place == words.size()) {
            words.add(word);
            if (place == terms.length) {
              terms = Arrays.copyOf(terms, place * 2);
              counts = Arrays.copyOf(counts, place * 2);
            }
            terms[place] = token.terms[i];
          }
          counts[place] += token.count;
        }
      }
    }
    return new WordCounts(
        words, Arrays.copyOf(terms, words.size()), Arrays.copyOf(counts, words.size()));
  }
}
