package dev.helpcenter.search;

import java.util.Arrays;
import java.util.List;

/**
 * How often each word that could be listed stands in some texts.
 *
 * @param words their numbers, each one once
 * @param terms the number of each word's term
 * @param counts how often each word stands in the texts
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers; never compared
record WordCounts(int[] words, int[] terms, int[] counts) {
  /** Of all words of the table's tokens, which get numbers there. */
  static WordCounts of(TokenTable table) {
    List<TokenTable.Entry> tokens = table.entries();
    int[] words = new int[tokens.size()];
    int[] terms = new int[tokens.size()];
    int[] counts = new int[tokens.size()];
    int[] places = new int[table.strings().size() + tokens.size()]; // from 1; 0 is none
    int size = 0;
    for (TokenTable.Entry token : tokens) {
      for (int i = 0; i < token.terms.length; i++) {
        String word = token.words.get(i);
        if (Dictionary.isWord(word)) {
          int number = table.number(word);
          if (number >= places.length) {
            places = Arrays.copyOf(places, number * 2);
          }
          if (places[number] == 0) {
            if (size == words.length) {
              words = Arrays.copyOf(words, size * 2);
              terms = Arrays.copyOf(terms, size * 2);
              counts = Arrays.copyOf(counts, size * 2);
            }
            words[size] = number;
            terms[size] = token.terms[i];
            places[number] = ++size;
          }
          counts[places[number] - 1] += token.count;
        }
      }
    }
    return new WordCounts(
        Arrays.copyOf(words, size), Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
  }
}
