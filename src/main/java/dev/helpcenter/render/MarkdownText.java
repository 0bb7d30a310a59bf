package dev.helpcenter.render;

/**
 * Text on its way into Markdown. By hand and not by regular expressions: it runs for every word of
 * a site.
 */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<";

  private MarkdownText() {}

  /** The text with each run of blanks and line breaks made one blank. */
  static String singleBlanks(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        result.append(text, start, i).append(' ');
        while (i + 1 < text.length() && isBlank(text.charAt(i + 1))) {
          i++;
        }
        start = i + 1;
      }
    }
    return start == 0 ? text : result.append(text, start, text.length()).toString();
  }

  /** The text with a backslash before each character that means something in Markdown. */
  static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        result.append(text, start, i).append('\\');
        start = i;
      }
    }
    return result.isEmpty() ? text : result.append(text, start, text.length()).toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
