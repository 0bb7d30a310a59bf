package dev.helpcenter.site;

import java.util.Optional;

/**
 * Finds the size in a JPEG file: in the frame header, which may follow long comments and previews.
 * A camera that was held upright says so in the Exif data; browsers then turn the image, so that
 * its sides are exchanged.
 */
final class JpegHeader {
  private static final int APP1 = 0xe1;
  private static final int ORIENTATION = 0x112;
  private static final int FIRST_SIDEWAYS = 5; // 5 to 8 are turned by a quarter

  private final byte[] bytes;
  private int orientation = 1;

  private JpegHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  static Optional<ImageSize> size(byte[] bytes) {
    return new JpegHeader(bytes).find();
  }

  /** Whether browsers turn or mirror the picture. */
  static boolean isTurned(byte[] bytes) {
    JpegHeader header = new JpegHeader(bytes);
    header.find();
    return header.orientation > 1;
  }

  private Optional<ImageSize> find() {
    int at = 2;
    while (at + 9 < bytes.length && u1(at) == 0xff) {
      int marker = u1(at + 1);
      int length = u2(at + 2);
      if (isFrame(marker)) {
        int height = u2(at + 5);
        int width = u2(at + 7);
        return Optional.of(
            orientation >= FIRST_SIDEWAYS
                ? new ImageSize(height, width)
                : new ImageSize(width, height));
      }
      if (marker == APP1) {
        readExif(at + 4, Math.min(at + 2 + length, bytes.length));
      }
      at += marker == 0xff ? 1 : 2 + Math.max(length, 2);
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    boolean tables = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
    return marker >= 0xc0 && marker <= 0xcf && !tables;
  }

  private void readExif(int start, int end) {
    int tiff = start + 6; // after "Exif" and two zero bytes
    if (tiff + 8 > end || u1(start) != 'E' || u1(start + 1) != 'x') {
      return;
    }
    boolean little = u1(tiff) == 'I';
    long directory = tiff + u4(tiff + 4, little);
    if (directory < tiff || directory + 2 > end) {
      return;
    }
    int count = u2((int) directory, little);
    for (int i = 0; i < count; i++) {
      int entry = (int) directory + 2 + 12 * i;
      if (entry + 12 > end) {
        return;
      }
      if (u2(entry, little) == ORIENTATION) {
        orientation = u2(entry + 8, little);
        return;
      }
    }
  }

  private int u1(int index) {
    return bytes[index] & 0xff;
  }

  private int u2(int index) {
    return u2(index, false);
  }

  private int u2(int index, boolean little) {
    return little ? u1(index) | u1(index + 1) << 8 : u1(index) << 8 | u1(index + 1);
  }

  private long u4(int index, boolean little) {
    long first = u2(index, little);
    long second = u2(index + 2, little);
    return little ? first | second << 16 : first << 16 | second;
  }
}
