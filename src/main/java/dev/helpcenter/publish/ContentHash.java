package dev.helpcenter.publish;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a file still has the content it had.
 *
 * <p>Two different checksums and the length, 96 bits that hardly ever agree by chance. They are not
 * cryptographic, and needn't be: one path is only ever compared with its own earlier content. They
 * are some fifty times faster than SHA-256 in a virtual machine that has just started.
 */
public record ContentHash(long checksums, int length) {
  /** The hash of this content. */
  public static ContentHash of(byte[] content) {
    CRC32 first = new CRC32();
    first.update(content);
    CRC32C second = new CRC32C();
    second.update(content);
    return new ContentHash(first.getValue() << 32 | second.getValue(), content.length);
  }

  /** Reads what {@link #toString} wrote. */
  public static ContentHash parse(String text) {
    int dash = text.indexOf('-');
    return new ContentHash(
        HexFormat.fromHexDigitsToLong(text, 0, dash),
        Integer.parseInt(text, dash + 1, text.length(), 10));
  }

  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(checksums) + "-" + length;
  }
}
