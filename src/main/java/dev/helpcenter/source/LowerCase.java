package dev.helpcenter.source;

import java.util.Locale;

/**
 * Lower case in linear time. Java's own takes quadratic time for two letters: for Σ it looks for
 * the ends of words in the whole text each time, and for İ, which becomes two characters, it copies
 * the whole text. A line of them would keep a build busy for hours.
 */
public final class LowerCase {
  private static final char CAPITAL_SIGMA = 'Σ';
  private static final char CAPITAL_DOTTED_I = 'İ';

  private LowerCase() {}

  /** The text in lower case, whatever the locale. */
  public static String of(String text) {
    boolean slow = text.indexOf(CAPITAL_SIGMA) >= 0 || text.indexOf(CAPITAL_DOTTED_I) >= 0;
    return slow ? byLetters(text) : text.toLowerCase(Locale.ROOT);
  }

  private static String byLetters(String text) {
    StringBuilder lower = new StringBuilder(text.length() + 16);
    int length;
    for (int i = 0; i < text.length(); i += length) {
      int letter = text.codePointAt(i);
      length = Character.charCount(letter);
      if (letter == CAPITAL_DOTTED_I) {
        lower.append("i\u0307");
      } else if (letter == CAPITAL_SIGMA) {
        lower.append(endsWord(text, i) ? 'ς' : 'σ');
      } else {
        lower.appendCodePoint(Character.toLowerCase(letter));
      }
    }
    return lower.toString();
  }

  private static boolean endsWord(String text, int at) {
    boolean before = at > 0 && Character.isLetter(text.codePointBefore(at));
    boolean after = at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    return before && !after;
  }
}
