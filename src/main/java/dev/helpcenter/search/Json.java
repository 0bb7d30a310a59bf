package dev.helpcenter.search;

import java.util.Locale;

/** Writes the little JSON that the index needs. */
final class Json {
  private final StringBuilder out = new StringBuilder();

  Json raw(String text) {
    out.append(text);
    return this;
  }

  Json number(long value) {
    out.append(value);
    return this;
  }

  Json number(double value) {
    out.append(value);
    return this;
  }

  Json string(String text) {
    out.append('"');
    char[] characters = text.toCharArray();
    int start = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == '"' || c == '\\') {
        out.append(characters, start, i - start).append('\\');
        start = i;
      } else if (c < 0x20 || Character.isSurrogate(c) && !paired(text, i)) {
        out.append(characters, start, i - start);
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        start = i + 1;
      }
    }
    out.append(characters, start, characters.length - start).append('"');
    return this;
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
