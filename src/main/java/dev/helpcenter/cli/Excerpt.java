package dev.helpcenter.cli;

/**
 * A source line, ready to be shown with a caret below it.
 *
 * @param line its number
 * @param text the line or the part of it around the caret, without control characters
 * @param caret how many columns stand before the caret
 */
record Excerpt(int line, String text, int caret) {
  private static final int WIDTH = 100;
  private static final int BEFORE = 60;

  /**
   * Cuts a line to what fits on a terminal.
   *
   * @param column the place of the caret, counted from 1 in UTF-16 code units
   */
  static Excerpt of(int line, String content, int column) {
    int at = Math.max(0, Math.min(column - 1, content.length()));
    int start = content.length() <= WIDTH ? 0 : Math.max(0, at - BEFORE);
    if (start > 0 && Character.isLowSurrogate(content.charAt(start))) {
      start--;
    }
    int end = Math.min(content.length(), start + WIDTH);
    String head = clean(content.substring(start, at));
    String tail = clean(content.substring(at, Math.max(at, end)));
    return new Excerpt(line, head + tail, DisplayWidth.of(head));
  }

  private static String clean(String text) {
    return PlainText.of(text.replace('\t', ' '));
  }
}
