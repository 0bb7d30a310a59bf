package dev.helpcenter.render;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes a picture smaller: each pixel is the average of the area it stands for. Calculated here and
 * not by the graphics of the JDK, so that every machine makes the same picture.
 */
final class AreaAverage {
  private static final int CHANNELS = 4;

  private final BufferedImage from;
  private final BufferedImage to;
  private final boolean opaque;

  /** Sums of alpha, red, green and blue for each pixel of a row that is being made. */
  private float[] row;

  private float[] next;

  private AreaAverage(BufferedImage from, int width, int height) {
    this.from = from;
    this.opaque = !from.getColorModel().hasAlpha();
    this.to =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    this.row = new float[width * CHANNELS];
    this.next = new float[width * CHANNELS];
  }

  /** The picture in a size that is no larger. */
  static BufferedImage scale(BufferedImage image, int width, int height) {
    AreaAverage average = new AreaAverage(image, width, height);
    average.run();
    return average.to;
  }

  private void run() {
    int[] pixels = new int[from.getWidth()];
    float[] squeezed = new float[row.length];
    double ratio = (double) to.getHeight() / from.getHeight();
    int target = 0;
    for (int y = 0; y < from.getHeight(); y++) {
      from.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
      squeeze(pixels, squeezed);
      double end = (y + 1) * ratio;
      double beyond = Math.max(0, end - (target + 1));
      add(squeezed, row, (float) (ratio - beyond));
      if (beyond > 0 || y == from.getHeight() - 1) {
        add(squeezed, next, (float) beyond);
        if (target < to.getHeight()) {
          write(target++);
        }
      }
    }
    if (target < to.getHeight()) {
      write(target); // what rounding left over
    }
  }

  /** Averages one row of the source from left to right; colours weigh as much as they cover. */
  private void squeeze(int[] pixels, float[] squeezed) {
    Arrays.fill(squeezed, 0);
    double ratio = (double) to.getWidth() / pixels.length;
    int last = to.getWidth() - 1;
    for (int x = 0; x < pixels.length; x++) {
      int target = Math.min(last, (int) (x * ratio));
      double beyond = target == last ? 0 : Math.max(0, (x + 1) * ratio - (target + 1));
      put(pixels[x], squeezed, target, (float) (ratio - beyond));
      if (beyond > 0) {
        put(pixels[x], squeezed, target + 1, (float) beyond);
      }
    }
  }

  private static void put(int pixel, float[] sums, int target, float share) {
    float alpha = (pixel >>> 24) * share;
    int at = target * CHANNELS;
    sums[at] += alpha;
    sums[at + 1] += (pixel >> 16 & 0xff) * alpha;
    sums[at + 2] += (pixel >> 8 & 0xff) * alpha;
    sums[at + 3] += (pixel & 0xff) * alpha;
  }

  private static void add(float[] squeezed, float[] sums, float share) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += squeezed[i] * share;
    }
  }

  private void write(int y) {
    for (int x = 0; x < to.getWidth(); x++) {
      int at = x * CHANNELS;
      float alpha = row[at];
      int pixel = opaque ? 0xff << 24 : channel(alpha) << 24;
      if (alpha > 0) {
        pixel |= channel(row[at + 1] / alpha) << 16;
        pixel |= channel(row[at + 2] / alpha) << 8;
        pixel |= channel(row[at + 3] / alpha);
      }
      to.setRGB(x, y, pixel);
    }
    float[] done = row;
    row = next;
    next = done;
    Arrays.fill(next, 0);
  }

  private static int channel(float value) {
    return Math.min(255, Math.max(0, Math.round(value)));
  }
}
