package dev.helpcenter.check;

import dev.helpcenter.source.LowerCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the word that somebody probably meant: the one that the fewest letters inserted, left out,
 * replaced or swapped make of what was written (Damerau and Levenshtein).
 */
public final class Spelling {
  private static final int LONGEST = 80;
  private static final int LONGEST_MENDED =
      500; // nobody mistypes more, and lower case may take long
  private static final int LEAST_START = 4;
  private static final double ENOUGH_WORDS = 0.6;

  private Spelling() {}

  /** The closest of the words, if it is close; the first in alphabetical order among equals. */
  public static Optional<String> closest(String written, Collection<String> words) {
    if (written.length() > LONGEST_MENDED) {
      return Optional.empty();
    }
    String folded = LowerCase.of(written);
    int limit = Math.max(1, Math.min(3, folded.length() / 3));
    String best = null;
    int least = limit + 1;
    for (String word : words) {
      int distance = distance(folded, LowerCase.of(word), least);
      boolean wins =
          distance < least || (best != null && distance == least && word.compareTo(best) < 0);
      if (distance <= limit && wins && !word.equals(written)) {
        best = word;
        least = distance;
      }
    }
    return best == null
        ? longer(folded, words).or(() -> closestByWords(folded, words))
        : Optional.of(best);
  }

  /** The only word that starts as what was written. */
  private static Optional<String> longer(String written, Collection<String> words) {
    if (written.length() < LEAST_START || written.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> longer =
        words.stream()
            .filter(word -> word.regionMatches(true, 0, written, 0, written.length()))
            .distinct()
            .limit(2)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** The name that has most of the words of another name made of several words. */
  private static Optional<String> closestByWords(String written, Collection<String> names) {
    Set<String> words = words(written);
    if (words.size() < 2) {
      return Optional.empty();
    }
    String best = null;
    double most = ENOUGH_WORDS;
    for (String name : names) {
      Set<String> others = words(LowerCase.of(name));
      int larger = Math.max(words.size(), others.size());
      others.retainAll(words);
      double share = others.size() < 2 ? 0 : (double) others.size() / larger;
      if (share > most || (best != null && share == most && name.compareTo(best) < 0)) {
        best = name;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.split("[^\\p{L}\\p{N}]+")));
  }

  /** A hint for the closest of the words, or another hint if none is close. */
  public static String didYouMean(String written, Collection<String> words, String otherwise) {
    return closest(written, words).map(Spelling::didYouMean).orElse(otherwise);
  }

  /** A hint for one word. */
  public static String didYouMean(String word) {
    return "Did you mean “" + word + "”?";
  }

  /**
   * The number of changes that make one text of the other.
   *
   * @param limit larger distances need not be exact
   */
  static int distance(String from, String to, int limit) {
    if (Math.abs(from.length() - to.length()) > limit
        || Math.max(from.length(), to.length()) > LONGEST) {
      return from.equals(to) ? 0 : limit + 1;
    }
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] reused = beforeLast;
      beforeLast = last;
      last = row;
      row = reused;
    }
    return last[to.length()];
  }
}
