package dev.helpcenter.check;

/** Parts of messages. */
final class Text {
  private static final int SHOWN = 60;

  private Text() {}

  /** One line of at most sixty characters. */
  static String shorten(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)).strip() + "…";
  }

  /** How many characters a reader sees. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
