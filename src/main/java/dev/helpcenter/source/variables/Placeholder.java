package dev.helpcenter.source.variables;

import java.util.Optional;

/**
 * A {@code {{ name }}} of a text.
 *
 * @param name what stands between the braces
 * @param start where it starts, with its backslash if there is one
 * @param end the offset after it
 * @param escaped whether a backslash before it says that the braces are meant
 */
record Placeholder(String name, int start, int end, boolean escaped) {
  private static final int MAX_NAME = 200;

  /** The first one at or after an offset. Both pairs of braces stand in one line. */
  static Optional<Placeholder> next(String text, int from) {
    for (int open = text.indexOf("{{", from); open >= 0; open = text.indexOf("{{", open + 2)) {
      int end = close(text, open + 2);
      if (end >= 0) {
        boolean escaped = open > from && text.charAt(open - 1) == '\\';
        String name = text.substring(open + 2, end).strip();
        return Optional.of(new Placeholder(name, escaped ? open - 1 : open, end + 2, escaped));
      }
    }
    return Optional.empty();
  }

  private static int close(String text, int from) {
    int limit = Math.min(text.length() - 1, from + MAX_NAME);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '}' && text.charAt(i + 1) == '}') {
        return i;
      }
      if (c == '\n' || c == '\r' || c == '{') {
        return -1;
      }
    }
    return -1;
  }
}
