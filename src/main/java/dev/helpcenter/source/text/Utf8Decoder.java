package dev.helpcenter.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8, and says where bytes are no UTF-8. These are read as Windows-1252, or all of them
 * as UTF-16, from which most of such files come: so readers see the right letters even where that
 * is only a warning, and nothing else is said of the file because of it.
 */
public final class Utf8Decoder {
  /** {@link Decoded#detail} of a file in this encoding. */
  public static final String UTF_16 = "UTF-16";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private Utf8Decoder() {}

  /**
   * Decoded bytes.
   *
   * @param text without a byte order mark
   * @param badByte the position of the first byte that is no UTF-8; -1 if all are
   * @param badOffset where that byte stands in the text
   * @param utf16 whether it is UTF-16 from its first byte on
   */
  public record Decoded(String text, int badByte, int badOffset, boolean utf16) {
    /** What tells one file that is no UTF-8 from another. */
    public String detail() {
      return utf16 ? UTF_16 : "byte offset " + badByte;
    }
  }

  public static Decoded decode(byte[] bytes) {
    Optional<Charset> wide = utf16(bytes);
    if (wide.isPresent()) {
      String text = new String(bytes, wide.get());
      return new Decoded(isMarked(text) ? text.substring(1) : text, 0, 0, true);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean mark = isMarked(text);
    String clean = mark ? text.substring(1) : text;
    int replaced = clean.indexOf('\uFFFD');
    if (replaced < 0) {
      return new Decoded(clean, -1, -1, false);
    }
    int badByte = firstBadByte(bytes);
    if (badByte < 0) {
      return new Decoded(clean, -1, -1, false);
    }
    String before = new String(bytes, 0, badByte, StandardCharsets.UTF_8);
    String mended = mend(bytes);
    return new Decoded(
        mark ? mended.substring(1) : mended, badByte, before.length() - (mark ? 1 : 0), false);
  }

  /** Whether bytes are UTF-16, of which {@link #decode} makes the text that was meant. */
  public static boolean isUtf16(byte[] bytes) {
    return utf16(bytes).isPresent();
  }

  /** Which of its two orders a file has, by its mark, or by its first letter if it has none. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (first == 0xfe && second == 0xff || first == 0 && second != 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return first == 0xff && second == 0xfe || first != 0 && second == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean isMarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
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
