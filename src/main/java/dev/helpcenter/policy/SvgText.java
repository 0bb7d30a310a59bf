package dev.helpcenter.policy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a vector picture. Only UTF-8 is read in the same way by every program; in
 * others what is harmless for one can be markup for the next.
 */
final class SvgText {
  private static final String REMEDY = "Save it with the encoding UTF-8";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST_CHARACTER = 4;

  private SvgText() {}

  static Optional<PictureFlaw> flaw(byte[] picture) {
    if (isWide(picture)) {
      return Optional.of(wrongEncoding("an encoding like UTF-16"));
    }
    return isUtf8(picture)
        ? Optional.empty()
        : Optional.of(wrongEncoding("characters that are not written in UTF-8"));
  }

  static PictureFlaw wrongEncoding(String what) {
    return new PictureFlaw(what, REMEDY);
  }

  /** The text of a picture that has no {@link #flaw}. */
  static String read(byte[] picture) {
    String text = new String(picture, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
  }

  /** Whether it begins with a mark of UTF-16 or UTF-32, or with a character of several bytes. */
  private static boolean isWide(byte[] picture) {
    for (int i = 0; i < Math.min(LONGEST_CHARACTER, picture.length); i++) {
      int unit = picture[i] & 0xFF;
      if (unit == 0 || unit >= 0xFE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(byte[] picture) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(picture));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
