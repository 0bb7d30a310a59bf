package dev.helpcenter.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes the little JSON that the index needs, as UTF-8. */
final class Json {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Json raw(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Json number(long value) {
    return raw(Long.toString(value));
  }

  Json number(double value) {
    return raw(Double.toString(value));
  }

  Json string(String text) {
    out.write('"');
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (isPlain(bytes)) {
      out.writeBytes(bytes);
    } else {
      raw(escaped(text));
    }
    out.write('"');
    return this;
  }

  /** Whether nothing is to be escaped; half a character has become a question mark. */
  private static boolean isPlain(byte[] text) {
    for (byte b : text) {
      if (b >= 0 && b < 0x20 || b == '"' || b == '\\' || b == '?') {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c) && !paired(text, i)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  boolean isEmpty() {
    return out.size() == 0;
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
