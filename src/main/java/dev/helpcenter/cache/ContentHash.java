package dev.helpcenter.cache;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a file still has the content it had.
 *
 * <p>It is not cryptographic, and needn't be: one path is only ever compared with its own earlier
 * content.
 */
public record ContentHash(long checksums, int length) {
  /** The hash of this content. */
  public static ContentHash of(byte[] content) {
    return new ContentHash(Checksum.of(content), content.length);
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

  /** By hand, for the reason of {@link FileStamp#equals}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentHash hash
        && checksums == hash.checksums
        && length == hash.length;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(checksums);
  }
}
