package dev.helpcenter.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The picture that other sites show beside a link to this one: its name, and rings of light. A name
 * with letters that cannot be drawn is left out: with some of them missing it says something else.
 */
public final class ShareImage {
  /** What templates ask for. */
  public static final String NAME = "share.png";

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int GROUND = 0x0E3B34;
  private static final int TEXT = 0xFFFFFF;
  private static final int LIGHT = 0xF4BD3E;
  private static final int RING = 0x35655C;

  private static final int RING_X = 1000;
  private static final int RING_Y = 200;
  private static final int RING_STEP = 72;
  private static final int SHADES = GlyphSheet.FULL + 1;
  private static final int MARGIN = 80;
  private static final int LINE = 88;
  private static final int MOST_LINES = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final GlyphSheet glyphs = GlyphSheet.load();
  private final byte[] pixels = new byte[WIDTH * HEIGHT];

  private ShareImage() {}

  /** The picture for a site of this name, as a PNG file; the same bytes on every machine. */
  public static byte[] png(String siteName) {
    ShareImage image = new ShareImage();
    image.rings();
    image.mark();
    String name = Normalizer.normalize(siteName, Normalizer.Form.NFC).strip();
    String words = BLANKS.matcher(name).replaceAll(" ");
    if (image.glyphs.has(words)) {
      image.text(words);
    }
    return PalettePng.encode(WIDTH, HEIGHT, palette(), image.pixels);
  }

  /** From the ground to each of the three other colours, in equal steps. */
  private static int[] palette() {
    int[] palette = new int[3 * SHADES];
    int[] colours = {TEXT, LIGHT, RING};
    for (int i = 0; i < palette.length; i++) {
      palette[i] = mixed(colours[i / SHADES], i % SHADES);
    }
    return palette;
  }

  private static int mixed(int colour, int shade) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (GROUND >> shift) & 0xFF;
      int to = (colour >> shift) & 0xFF;
      mixed |= (from + (to - from) * shade / GlyphSheet.FULL) << shift;
    }
    return mixed;
  }

  /** Rings around a point at the right, a line of two pixels every 72. */
  private void rings() {
    for (int radius = RING_STEP; radius < WIDTH; radius += RING_STEP) {
      for (int y = 0; y < HEIGHT; y++) {
        ring(radius, y);
      }
    }
  }

  /** The two pieces of a ring in one row: left and right of its centre. */
  private void ring(int radius, int y) {
    double dy = square(y - RING_Y);
    int inner = (int) Math.sqrt(Math.max(0, square(radius - 2) - dy));
    int outer = (int) Math.sqrt(Math.max(0, square(radius + 2) - dy));
    for (int dx = inner; dx <= outer; dx++) {
      int shade = shade(1.5 - Math.abs(Math.sqrt(square(dx) + dy) - radius));
      paint(RING_X + dx, y, 2, shade);
      paint(RING_X - dx, y, 2, shade);
    }
  }

  /** The keyhole: a round head on a widening foot, in a square with round corners. */
  private void mark() {
    for (int y = 0; y < 128; y++) {
      for (int x = 0; x < 128; x++) {
        double cornerX = Math.max(0, Math.max(36 - x, x - 91));
        double cornerY = Math.max(0, Math.max(36 - y, y - 91));
        double square = 36.5 - Math.sqrt(square(cornerX) + square(cornerY));
        double head = 20.5 - Math.sqrt(square(x - 63.5) + square(y - 47));
        double foot = Math.min(Math.min(y - 50, 101 - y), 6 + (y - 50) * 0.28 - Math.abs(x - 63.5));
        double light = Math.min(square, -Math.max(head, foot));
        if (square > -0.5) {
          paint(MARGIN + x, MARGIN + y, 1, shade(light + 0.5));
        }
      }
    }
  }

  private static double square(double x) {
    return x * x;
  }

  private static int shade(double cover) {
    return (int) Math.round(Math.max(0, Math.min(1, cover)) * GlyphSheet.FULL);
  }

  private void text(String text) {
    List<String> lines = lines(text);
    int baseline = HEIGHT - MARGIN - (lines.size() - 1) * LINE;
    for (String line : lines) {
      int x = MARGIN;
      for (int letter : line.codePoints().toArray()) {
        GlyphSheet.Glyph glyph = glyphs.glyph(letter);
        draw(glyph, x + glyph.left(), baseline - glyph.top());
        x += glyph.advance();
      }
      baseline += LINE;
    }
  }

  private void draw(GlyphSheet.Glyph glyph, int left, int top) {
    for (int y = 0; y < glyph.height(); y++) {
      for (int x = 0; x < glyph.width(); x++) {
        if (glyph.at(x, y) > 0) {
          paint(left + x, top + y, 0, glyph.at(x, y));
        }
      }
    }
  }

  private void paint(int x, int y, int colour, int shade) {
    if (x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT) {
      pixels[y * WIDTH + x] = (byte) (colour * SHADES + shade);
    }
  }

  /** The text in lines that fit; what is left over is cut off. */
  private List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && glyphs.width(longer) > WIDTH - 2 * MARGIN) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }
}
