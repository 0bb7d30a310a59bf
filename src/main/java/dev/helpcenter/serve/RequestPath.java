package dev.helpcenter.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the path of a request. Only names below the site's root come out of it. */
final class RequestPath {
  private static final int LONGEST = 4096;

  private RequestPath() {}

  /**
   * The path from the site's root, without its leading slash; nothing if it is not well formed or
   * could lead out of the site, however that is written.
   *
   * @param raw the path as it was sent, percent-encoded
   */
  static Optional<String> decode(String raw) {
    if (!raw.startsWith("/") || raw.length() > LONGEST) {
      return Optional.empty();
    }
    return percentDecode(raw.substring(1)).filter(RequestPath::isInside);
  }

  private static Optional<String> percentDecode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int value = hexByte(text, i + 1);
        if (value < 0) {
          return Optional.empty();
        }
        if (value == '/' || value == '\\') {
          return Optional.empty(); // nobody who means a folder writes it like this
        }
        bytes.write(value);
        i += 2;
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The value of two hexadecimal digits; -1 if there are none. */
  private static int hexByte(String text, int start) {
    if (start + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(start), 16);
    int low = Character.digit(text.charAt(start + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean isInside(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isISOControl(c) || c == '\\') {
        return false;
      }
    }
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      if (names[i].equals(".") || names[i].equals("..") || names[i].isEmpty() && !last) {
        return false;
      }
    }
    return true;
  }
}
