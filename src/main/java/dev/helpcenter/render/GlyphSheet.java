package dev.helpcenter.render;

import java.io.DataInputStream;
import java.io.IOException;
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
   */
  @SuppressWarnings("ArrayRecordComponent") // shared, never changed
  record Glyph(int advance, int left, int top, int width, int height, byte[] pixels) {
    int at(int x, int y) {
      return pixels[y * width + x];
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
    GlyphSheet sheet = new GlyphSheet();
    try (DataInputStream in =
        new DataInputStream(
            new GZIPInputStream(
                Objects.requireNonNull(GlyphSheet.class.getResourceAsStream(FILE), FILE)))) {
      for (int count = in.readUnsignedShort(); count > 0; count--) {
        int letter = in.readInt();
        sheet.glyphs.put(letter, read(in));
      }
      return sheet;
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " is part of this tool and cannot be read", e);
    }
  }

  private static Glyph read(DataInputStream in) throws IOException {
    int advance = in.readUnsignedByte();
    int left = in.readByte();
    int top = in.readByte();
    int width = in.readUnsignedByte();
    int height = in.readUnsignedByte();
    byte[] pixels = new byte[width * height];
    for (int i = 0; i < pixels.length; i += 2) {
      int pair = in.readUnsignedByte();
      pixels[i] = (byte) (pair >> 4);
      if (i + 1 < pixels.length) {
        pixels[i + 1] = (byte) (pair & FULL);
      }
    }
    return new Glyph(advance, left, top, width, height, pixels);
  }

  /** The letter's picture; of a letter that the sheet does not have, the question mark's. */
  Glyph glyph(int letter) {
    return Objects.requireNonNull(glyphs.getOrDefault(letter, glyphs.get((int) '?')));
  }

  int width(String text) {
    return text.codePoints().map(letter -> glyph(letter).advance()).sum();
  }
}
