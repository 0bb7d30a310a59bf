package dev.helpcenter.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, and says where bytes are no UTF-8. */
public final class Utf8Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8Decoder() {}

  /**
   * Decoded bytes.
   *
   * @param text without a byte order mark; what could not be decoded is U+FFFD
   * @param badByte the position of the first byte that is no UTF-8; -1 if all are
   * @param badOffset where that byte stands in the text
   */
  public record Decoded(String text, int badByte, int badOffset) {}

  public static Decoded decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String clean = mark ? text.substring(1) : text;
    int replaced = clean.indexOf('\uFFFD');
    if (replaced < 0) {
      return new Decoded(clean, -1, -1);
    }
    int badByte = firstBadByte(bytes);
    if (badByte < 0) {
      return new Decoded(clean, -1, -1);
    }
    String before = new String(bytes, 0, badByte, StandardCharsets.UTF_8);
    return new Decoded(clean, badByte, before.length() - (mark ? 1 : 0));
  }

  private static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(in, out, true).isError() ? in.position() : -1;
  }
}
