package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a reader meant by a word that no article has. */
final class Mender {
  /** A word from this length on may have two slips. */
  private static final int TWO_SLIPS = 9;

  /** A different first letter is rare: it has to be made up for by this much frequency. */
  private static final int FIRST_LETTER = 3;

  private final Dictionary dictionary;

  Mender(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** How many letters at either end two words must share to be compared. */
  static int shared(int length) {
    return length < 7 ? 2 : 3;
  }

  /** The word that was meant, or the two words that were run together. */
  List<String> mend(String word) {
    if (word.length() < Dictionary.SHORTEST || !Dictionary.isWord(word)) {
      return List.of();
    }
    int shared = shared(word.length());
    int[] starts = dictionary.startingWith(word.substring(0, shared));
    Best best = new Best();
    int most = word.length() >= TWO_SLIPS ? 2 : 1;
    best.offer(word, starts, most);
    if (best.distance == 1) {
      return List.of(best.word);
    }
    int[] ends = dictionary.endingIn(word.substring(word.length() - shared));
    best.offer(word, ends, most);
    if (best.distance == 1) {
      return List.of(best.word);
    }
    Optional<List<String>> split = split(word, starts, ends);
    return split.orElse(best.distance <= most ? List.of(best.word) : List.of());
  }

  private final class Best {
    String word = "";
    int distance = Integer.MAX_VALUE;
    int merit;

    void offer(String wrong, int[] numbers, int most) {
      for (int number : numbers) {
        offer(wrong, number, most);
      }
    }

    private void offer(String wrong, int number, int most) {
      String candidate = dictionary.word(number);
      if (Math.abs(candidate.length() - wrong.length()) > most) {
        return;
      }
      int slips = distance(wrong, candidate);
      if (slips > most || slips > distance) {
        return;
      }
      int first = candidate.charAt(0) == wrong.charAt(0) ? 0 : FIRST_LETTER;
      int candidateMerit = dictionary.frequencyClass(number) - first;
      boolean better =
          slips < distance
              || candidateMerit > merit
              || candidateMerit == merit && candidate.compareTo(word) < 0;
      if (better) {
        word = candidate;
        distance = slips;
        merit = candidateMerit;
      }
    }
  }

  /** Two listed words of three letters or more that make up the whole; the most frequent pair. */
  private Optional<List<String>> split(String word, int[] starts, int[] ends) {
    List<String> best = new ArrayList<>();
    int merit = -1;
    for (int start : starts) {
      String left = dictionary.word(start);
      if (left.length() > word.length() - 3 || !word.startsWith(left)) {
        continue;
      }
      for (int end : ends) {
        String right = dictionary.word(end);
        if (left.length() + right.length() == word.length() && word.endsWith(right)) {
          int both = Math.min(dictionary.frequencyClass(start), dictionary.frequencyClass(end));
          if (both > merit) {
            merit = both;
            best = List.of(left, right);
          }
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The Damerau-Levenshtein distance, each place being changed at most once. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
