package dev.helpcenter.search;

/**
 * Whole numbers as printable characters, few for small ones: digits of the base 46, each but the
 * last one marked by 46 more. JSON carries the characters without escapes, and gzip finds about as
 * little to say about them as about bytes.
 */
final class PostingCode {
  private static final int BASE = 46;

  /** All printable ASCII characters but {@code "}, {@code \} and DEL. */
  private static final char[] DIGITS = digits();

  private PostingCode() {}

  private static char[] digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = ' '; digits.length() < 2 * BASE; c++) {
      if (c != '"' && c != '\\') {
        digits.append(c);
      }
    }
    return digits.toString().toCharArray();
  }

  static void append(StringBuilder out, int value) {
    if (value >= BASE) {
      appendMarked(out, value / BASE);
    }
    out.append(DIGITS[value % BASE]);
  }

  private static void appendMarked(StringBuilder out, int value) {
    if (value >= BASE) {
      appendMarked(out, value / BASE);
    }
    out.append(DIGITS[value % BASE + BASE]);
  }
}
