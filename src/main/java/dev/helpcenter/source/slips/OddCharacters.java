package dev.helpcenter.source.slips;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Slip;
import dev.helpcenter.source.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters that nobody can see, and what a wrong encoding makes of letters. Joiners
 * (U+200C, U+200D) are left alone: some scripts and emoji need them.
 */
public final class OddCharacters {
  private static final int MOST = 100;
  private static final char FIRST_ODD = '\u00c2';
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u200b\ufeff\u202a-\u202e\u2066-\u2069]");

  /**
   * What Windows-1252 makes of the bytes of quotation marks, of letters with accents, of signs. A
   * word may end with one of these letters before a quotation mark.
   */
  private static final Pattern DAMAGED =
      Pattern.compile(
          "\ufffd|\u00e2\u20ac[^\\s\\p{Alpha}]?|\u00c3[\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00bf]"
              + "|\u00c3[\u00ab\u00bb](?=\\p{L})|\u00c2[\u00a0-\u00bf]");

  private OddCharacters() {}

  /** Finds them in a whole file; one of a kind in each line is enough. */
  public static void find(SourceText source, List<Flaw> flaws) {
    if (isUsual(source.text())) {
      return;
    }
    int left = MOST;
    for (int line = 0; line < source.lineCount() && left > 0; line++) {
      String text = source.line(line);
      int start = source.lineStart(line);
      Matcher invisible = INVISIBLE.matcher(text);
      if (invisible.find()) {
        left--;
        flaws.add(
            Slip.INVISIBLE_CHARACTER.at(
                source.place(start + invisible.start()), name(text.charAt(invisible.start()))));
      }
      Matcher damaged = DAMAGED.matcher(text);
      if (damaged.find()) {
        left--;
        flaws.add(Slip.DAMAGED_TEXT.at(source.place(start + damaged.start()), damaged.group()));
      }
    }
  }

  /** A loop, as every article is looked through. */
  private static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_ODD) {
        return false;
      }
    }
    return true;
  }

  private static String name(char c) {
    return switch (c) {
      case '\u200b' -> "a zero-width space";
      case '\ufeff' -> "a byte order mark";
      default -> "a sign that turns the direction of writing";
    };
  }
}
