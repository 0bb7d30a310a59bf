package dev.helpcenter.source.html;

/** Writes text into HTML so that it can be nothing but text. */
final class HtmlEscaper {
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlEscaper() {}

  /** Appends text as the content of an element. */
  static void appendText(StringBuilder out, CharSequence text) {
    append(out, text, false);
  }

  /** Appends text as the value of an attribute in double quotes. */
  static void appendValue(StringBuilder out, CharSequence text) {
    append(out, text, true);
  }

  private static void append(StringBuilder out, CharSequence text, boolean inAttribute) {
    int length = text.length();
    int start = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"') {
        continue;
      }
      String replacement = replacement(text, i, inAttribute);
      if (!replacement.isEmpty()) {
        out.append(text, start, i).append(replacement);
        start = i + 1;
      }
    }
    out.append(text, start, length);
  }

  /** What to write for a character; empty for itself. */
  private static String replacement(CharSequence text, int i, boolean inAttribute) {
    char c = text.charAt(i);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> inAttribute ? "&quot;" : "";
      default -> isForbidden(text, i) ? String.valueOf(REPLACEMENT) : "";
    };
  }

  /** Control characters, lone surrogates and the like, which HTML does not allow. */
  private static boolean isForbidden(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c <= 0x9F || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
  }
}
