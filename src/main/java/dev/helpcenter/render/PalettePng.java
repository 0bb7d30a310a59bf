package dev.helpcenter.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes PNG files of few colours. The JDK's own writer starts the desktop toolkit, and its
 * compression gives other bytes on other machines; this one gives the same bytes everywhere.
 */
final class PalettePng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte PALETTE = 3;
  private static final byte FILTER_UP = 2;

  private PalettePng() {}

  /**
   * @param palette colours as {@code 0xRRGGBB}, at most 256
   * @param pixels the number of a colour for each pixel, row by row
   */
  static byte[] encode(int width, int height, int[] palette, byte[] pixels) {
    ByteArrayOutputStream png = new ByteArrayOutputStream(32_768);
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(png, "IHDR", header.put(BITS).put(PALETTE).array());
    ByteBuffer colours = ByteBuffer.allocate(palette.length * 3);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    chunk(png, "PLTE", colours.array());
    chunk(png, "IDAT", zlib(filtered(width, height, pixels)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Each row as its difference to the row above: plain areas become zeros. */
  private static byte[] filtered(int width, int height, byte[] pixels) {
    byte[] rows = new byte[height * (width + 1)];
    for (int y = 0; y < height; y++) {
      int row = y * (width + 1);
      rows[row] = FILTER_UP;
      for (int x = 0; x < width; x++) {
        int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
        rows[row + 1 + x] = (byte) (pixels[y * width + x] - above);
      }
    }
    return rows;
  }

  private static byte[] zlib(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    out.write(0x78);
    out.write(0x01);
    out.writeBytes(new RunLengthDeflate().compress(data));
    Adler32 sum = new Adler32();
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
