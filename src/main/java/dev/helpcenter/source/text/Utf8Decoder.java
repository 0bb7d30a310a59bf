package dev.helpcenter.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, and says where bytes are no UTF-8. These are read as Windows-1252, from which most
 * of such files come, so that readers see the right letters even where that is only a warning.
 */
public final class Utf8Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private Utf8Decoder() {}

  /**
   * Decoded bytes.
   *
   * @param text without a byte order mark
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
    String mended = mend(bytes);
    return new Decoded(
        mark ? mended.substring(1) : mended, badByte, before.length() - (mark ? 1 : 0));
  }

  private static String mend(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = strict();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      byte[] bad = new byte[result.length()];
      in.get(bad);
      out.put(new String(bad, FALLBACK));
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return strict().decode(in, out, true).isError() ? in.position() : -1;
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
