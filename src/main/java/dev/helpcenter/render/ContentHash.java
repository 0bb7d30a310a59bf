package dev.helpcenter.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short fingerprints of contents, for the names of files that may be cached for ever. */
final class ContentHash {
  private ContentHash() {}

  /** Ten hexadecimal digits of the text's SHA-256. */
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256(content), 0, 5);
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
