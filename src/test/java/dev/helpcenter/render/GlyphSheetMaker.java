package dev.helpcenter.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Draws the letters of {@link GlyphSheet} anew. Run by hand, on a machine that has Liberation Sans,
 * from the project's folder; the result is committed.
 */
final class GlyphSheetMaker {
  private static final float SIZE = 76;

  private GlyphSheetMaker() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Font font = new Font("Liberation Sans", Font.BOLD, 1).deriveFont(SIZE);
    List<Integer> letters =
        IntStream.concat(
                IntStream.concat(IntStream.range(0x20, 0x7F), IntStream.range(0xA0, 0x180)),
                "–—‘’“”•…€".codePoints())
            .filter(font::canDisplay)
            .boxed()
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(letters.size());
    for (int letter : letters) {
      out.writeInt(letter);
      write(out, font, Character.toString(letter));
    }
    Path file = Path.of("src/main/resources/dev/helpcenter/render", GlyphSheet.FILE);
    try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
      bytes.writeTo(zipped);
    }
  }

  private static void write(DataOutputStream out, Font font, String letter) throws IOException {
    BufferedImage canvas = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = canvas.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    GlyphVector vector = font.createGlyphVector(graphics.getFontRenderContext(), letter);
    graphics.fill(vector.getOutline(50, 120));
    Rectangle2D bounds = vector.getOutline().getBounds2D();
    int left = (int) Math.floor(bounds.getMinX());
    int top = (int) Math.ceil(-bounds.getMinY());
    int width = bounds.isEmpty() ? 0 : (int) Math.ceil(bounds.getMaxX()) - left;
    int height = bounds.isEmpty() ? 0 : (int) Math.ceil(bounds.getMaxY()) + top;
    out.writeByte((int) Math.round(vector.getGlyphMetrics(0).getAdvance() - 1.5));
    out.writeByte(left);
    out.writeByte(top);
    out.writeByte(width);
    out.writeByte(height);
    int[] shades = new int[width * height + 1];
    for (int i = 0; i < width * height; i++) {
      int value = canvas.getRaster().getSample(50 + left + i % width, 120 - top + i / width, 0);
      shades[i] = Math.round(value * GlyphSheet.FULL / 255f);
    }
    for (int i = 0; i < width * height; i += 2) {
      out.writeByte(shades[i] << 4 | shades[i + 1]);
    }
  }
}
