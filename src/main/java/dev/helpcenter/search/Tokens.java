package dev.helpcenter.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into tokens: runs of letters, digits, marks and apostrophes. */
final class Tokens {
  /** Longer tokens are nobody's words; they are cut. */
  static final int LONGEST = 40;

  private static final char FIRST_PUNCTUATION = '\u2010';
  private static final char LAST_PUNCTUATION = '\u2027';

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:'[\\p{L}\\p{N}]++)*+");

  /** What {@link #isToken} says of most characters. */
  private static final boolean[] ASCII = new boolean[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = isToken(c);
    }
  }

  private Tokens() {}

  /** Hears of tokens. */
  @FunctionalInterface
  interface Consumer {
    void accept(int start, int end);
  }

  /** Tells where the text's tokens stand. */
  static void each(String text, Consumer consumer) {
    each(text.toCharArray(), consumer);
  }

  /** Tells where the text's tokens stand; arrays are read faster than strings. */
  static void each(char[] text, Consumer consumer) {
    int start = -1;
    int at = 0;
    while (at < text.length) {
      int c = text[at];
      int width = 1;
      if (c >= 0xD800 && c <= 0xDFFF) {
        c = Character.codePointAt(text, at);
        width = Character.charCount(c);
      }
      boolean inside = c < 128 ? ASCII[c] : isToken(c);
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        consumer.accept(start, at);
        start = -1;
      }
      at += width;
    }
    if (start >= 0) {
      consumer.accept(start, at);
    }
  }

  /** The words of a token: compatible forms made one, no accents, lower case. */
  static List<String> fold(String token) {
    String plain = token.length() > LONGEST ? cut(token) : token;
    plain = plain.replace('’', '\'');
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
    plain = plain.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(1);
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String cut(String token) {
    int end = Character.isHighSurrogate(token.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return token.substring(0, end);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isToken(int c) {
    if (c == '\'') {
      return true;
    }
    if (c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION) {
      return c == '’'; // dashes and quotation marks: asking for their kind takes its time
    }
    return c == '’' || Character.isLetter(c) || isMarkOrNumber(Character.getType(c));
  }

  private static boolean isMarkOrNumber(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
