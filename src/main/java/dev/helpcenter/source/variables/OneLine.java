package dev.helpcenter.source.variables;

/** The value of a variable as it is filled into a line. */
final class OneLine {
  private OneLine() {}

  /**
   * Puts one space in place of line breaks and the white space around them. A regular expression
   * would try each space of a long run as the start of all that follow.
   */
  static String of(String value) {
    StringBuilder line = new StringBuilder(value.length());
    int start = 0;
    while (start < value.length()) {
      int end = start;
      boolean breaks = false;
      boolean space = isSpace(value.charAt(start));
      while (end < value.length() && isSpace(value.charAt(end)) == space) {
        breaks = breaks || isLineBreak(value.charAt(end));
        end++;
      }
      line.append(breaks ? " " : value.substring(start, end));
      start = end;
    }
    return line.toString().strip();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isLineBreak(c);
  }

  private static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
