package dev.helpcenter.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws what {@code assets/icon.svg} shows in pixels, on a ground without corners, as systems cut
 * icons to their own form. Run by hand from the project's folder; the result is committed.
 */
final class IconMaker {
  private static final int GROUND = 0x0E3B34;
  private static final int LIGHT = 0xF4BD3E;

  /** The width of the drawing. */
  private static final double DRAWING = 32;

  /** In each direction; together they tell how much of a pixel is light. */
  private static final int SAMPLES = 8;

  private static final int SHADES = 16;

  private IconMaker() {}

  public static void main(String[] args) throws IOException {
    for (int width : new int[] {192, 512}) {
      Files.write(file(width), png(width));
    }
  }

  static Path file(int width) {
    return Path.of("assets", "icon-" + width + ".png");
  }

  static byte[] png(int width) {
    byte[] pixels = new byte[width * width];
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) shade(x, y, width);
      }
    }
    return PalettePng.encode(width, width, palette(), pixels);
  }

  private static int shade(int x, int y, int width) {
    int light = 0;
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      double sampleX = x + (i % SAMPLES + 0.5) / SAMPLES;
      double sampleY = y + (i / SAMPLES + 0.5) / SAMPLES;
      if (isLight(sampleX / width * DRAWING, sampleY / width * DRAWING)) {
        light++;
      }
    }
    return light * (SHADES - 1) / (SAMPLES * SAMPLES);
  }

  /** The keyhole: a round head on a widening foot. */
  private static boolean isLight(double x, double y) {
    double side = Math.abs(x - 16);
    boolean head = side * side + (y - 11.7) * (y - 11.7) <= 5.2 * 5.2;
    boolean foot = y >= 16.15 && y <= 25.5 && side <= 2.7 + (y - 16.15) * 2.6 / 9.35;
    return head || foot;
  }

  private static int[] palette() {
    int[] palette = new int[SHADES];
    for (int i = 0; i < SHADES; i++) {
      for (int shift = 16; shift >= 0; shift -= 8) {
        int from = (GROUND >> shift) & 0xFF;
        int to = (LIGHT >> shift) & 0xFF;
        palette[i] |= (from + (to - from) * i / (SHADES - 1)) << shift;
      }
    }
    return palette;
  }
}
