package dev.helpcenter.cli;

import java.util.Locale;

/** Text from content, made safe for a terminal and for a log that is read line by line. */
final class PlainText {
  private PlainText() {}

  /**
   * The text with every control character written as an escape: content may come from strangers,
   * and must neither steer a terminal nor start a line of its own.
   */
  static String of(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(c)) {
        if (plain == null) {
          plain = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        plain.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (plain != null) {
        plain.append(c);
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c) || isDirectionControl(c) || c == '\u2028' || c == '\u2029';
  }

  /** Overrides and isolates can make a path or a line of code read as another. */
  private static boolean isDirectionControl(char c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }
}
