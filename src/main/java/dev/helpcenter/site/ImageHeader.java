package dev.helpcenter.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds an image's size in the first bytes of its file. */
final class ImageHeader {
  private static final int MAX_SIDE = 100_000; // beyond, the header is nonsense

  private static final String PNG = "\u0089PNG\r\n";

  private final byte[] bytes;

  private ImageHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  static Optional<ImageSize> size(byte[] start) {
    ImageHeader header = new ImageHeader(start);
    Optional<ImageSize> size = header.isJpeg() ? JpegHeader.size(start) : header.sizeOfOthers();
    return size.filter(s -> isSide(s.width()) && isSide(s.height()));
  }

  /** Whether the size may stand far from the start of the file. */
  static boolean mayBeLong(byte[] start) {
    ImageHeader header = new ImageHeader(start);
    return header.isJpeg() || header.looksLikeXml();
  }

  /** Whether it holds one picture made of pixels, in a form that every JDK reads and writes. */
  static boolean isResizable(byte[] start) {
    ImageHeader header = new ImageHeader(start);
    return header.isJpeg()
        ? !JpegHeader.isTurned(start)
        : header.starts(0, PNG) && !header.holds("acTL"); // which would make it move
  }

  private boolean holds(String text) {
    for (int i = 0; i < bytes.length; i++) {
      if (starts(i, text)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ImageSize> sizeOfOthers() {
    if (starts(0, PNG) && starts(12, "IHDR") && has(24)) {
      return Optional.of(new ImageSize(big4(16), big4(20)));
    }
    if ((starts(0, "GIF87a") || starts(0, "GIF89a")) && has(10)) {
      return Optional.of(new ImageSize(little2(6), little2(8)));
    }
    if (starts(0, "RIFF") && starts(8, "WEBP") && has(30)) {
      return webp();
    }
    return looksLikeXml()
        ? SvgHeader.size(new String(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private Optional<ImageSize> webp() {
    if (starts(12, "VP8X")) {
      return Optional.of(new ImageSize(1 + little3(24), 1 + little3(27)));
    }
    if (starts(12, "VP8L")) {
      int bits = little2(21) | (little2(23) << 16);
      return Optional.of(new ImageSize(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)));
    }
    return starts(12, "VP8 ")
        ? Optional.of(new ImageSize(little2(26) & 0x3fff, little2(28) & 0x3fff))
        : Optional.empty();
  }

  private boolean isJpeg() {
    return has(3) && at(0) == 0xff && at(1) == 0xd8 && at(2) == 0xff;
  }

  private boolean looksLikeXml() {
    int i = starts(0, "\u00ef\u00bb\u00bf") ? 3 : 0; // a byte order mark
    while (i < bytes.length && at(i) <= ' ') {
      i++;
    }
    return i < bytes.length && at(i) == '<';
  }

  private static boolean isSide(int pixels) {
    return pixels > 0 && pixels <= MAX_SIDE;
  }

  private boolean has(int length) {
    return bytes.length >= length;
  }

  private boolean starts(int offset, String text) {
    if (!has(offset + text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (at(offset + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int at(int index) {
    return bytes[index] & 0xff;
  }

  private int little2(int index) {
    return at(index) | at(index + 1) << 8;
  }

  private int little3(int index) {
    return little2(index) | at(index + 2) << 16;
  }

  private int big4(int index) {
    return at(index) << 24 | at(index + 1) << 16 | at(index + 2) << 8 | at(index + 3);
  }
}
