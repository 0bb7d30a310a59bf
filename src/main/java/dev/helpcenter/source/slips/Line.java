package dev.helpcenter.source.slips;

/**
 * One line of a text.
 *
 * @param text without its end; code between backticks is blanked out
 * @param start the offset of its first character
 */
record Line(String text, int start) {
  private static final int TAB = 4;

  /** Blanks out code. */
  static Line of(String text, int start) {
    return new Line(text.indexOf('`') < 0 ? text : Backticks.blankOut(text), start);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** By how many columns it is indented. */
  int indent() {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        columns += TAB - columns % TAB;
      } else if (text.charAt(i) == ' ') {
        columns++;
      } else {
        break;
      }
    }
    return columns;
  }

  /** The offset of its first character that is no blank. */
  int contentStart() {
    return start + text.length() - text.stripLeading().length();
  }
}
