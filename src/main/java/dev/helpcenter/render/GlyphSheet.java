package dev.helpcenter.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Letters as pictures, drawn beforehand (see {@code GlyphSheetMaker} among the tests), so that text
 * in pictures does not depend on a machine's fonts. The letters are those of Liberation Sans Bold,
 * under the SIL Open Font License 1.1.
 */
final class GlyphSheet {
  /** The file among this package's resources. */
  static final String FILE = "glyphs.bin.gz";

  /** How dark a pixel can be: 0 is empty, this is full. */
  static final int FULL = 15;

  /**
   * A letter.
   *
   * @param advance how far the next letter stands
   * @param left from the place of the letter to its picture
   * @param top from the baseline up to its picture
   * @param sheet has the picture's pixels, row after row, two in a byte
   * @param start where they start
   */
  @SuppressWarnings("ArrayRecordComponent") // shared, never changed
  record Glyph(int advance, int left, int top, int width, int height, byte[] sheet, int start) {
    int at(int x, int y) {
      int pixel = y * width + x;
      byte pair = sheet[start + pixel / 2];
      return pixel % 2 == 0 ? pair >> 4 & FULL : pair & FULL;
    }
  }

  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  private GlyphSheet() {}

  /** The letters, which never change; read once. */
  static GlyphSheet load() {
    return Loaded.SHEET;
  }

  private static final class Loaded {
    static final GlyphSheet SHEET = read();
  }

  private static GlyphSheet read() {
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(GlyphSheet.class.getResourceAsStream(FILE), FILE))) {
      GlyphSheet sheet = new GlyphSheet();
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      for (int count = bytes.getShort(); count > 0; count--) {
        sheet.glyphs.put(bytes.getInt(), read(bytes));
      }
      return sheet;
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " is part of this tool and cannot be read", e);
    }
  }

  private static Glyph read(ByteBuffer bytes) {
    int advance = bytes.get() & 0xFF;
    int left = bytes.get();
    int top = bytes.get();
    int width = bytes.get() & 0xFF;
    int height = bytes.get() & 0xFF;
    int start = bytes.position();
    bytes.position(start + (width * height + 1) / 2);
    return new Glyph(advance, left, top, width, height, bytes.array(), start);
  }

  /** Whether the sheet has all letters of this text. */
  boolean has(String text) {
    return text.codePoints().allMatch(glyphs::containsKey);
  }

  /** The letter's picture; only of one that the sheet {@linkplain #has has}. */
  Glyph glyph(int letter) {
    return Objects.requireNonNull(glyphs.get(letter));
  }

  int width(String text) {
    return text.codePoints().map(letter -> glyph(letter).advance()).sum();
  }
}
