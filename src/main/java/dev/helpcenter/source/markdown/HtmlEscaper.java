package dev.helpcenter.source.markdown;

/** Writes text into HTML so that it can be nothing but text. */
final class HtmlEscaper {
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlEscaper() {}

  /** Appends text; fit for element content and for attribute values in double quotes. */
  static void append(StringBuilder out, CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default ->
            out.append(
                isForbidden(c, i + 1 < length ? text.charAt(i + 1) : 0, out) ? REPLACEMENT : c);
      }
    }
  }

  /** Control characters, lone surrogates and the like, which HTML does not allow. */
  private static boolean isForbidden(char c, char next, StringBuilder out) {
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (c < 0x7F) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return !Character.isLowSurrogate(next);
    }
    if (Character.isLowSurrogate(c)) {
      return out.length() == 0 || !Character.isHighSurrogate(out.charAt(out.length() - 1));
    }
    return c <= 0x9F || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
  }
}
