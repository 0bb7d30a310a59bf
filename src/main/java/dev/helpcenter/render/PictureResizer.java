package dev.helpcenter.render;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.SmallerPicture;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes smaller copies of photos and screenshots. Needs no screen and draws nothing, so that a
 * server's JDK will do. Remembers what it made, so that a preview makes each copy once. For one
 * thread.
 */
public final class PictureResizer {
  /** Good for the eye; above it files grow much faster than they get better. */
  private static final float JPEG_QUALITY = 0.82f;

  /** PNG loses nothing; its "quality" is how long the writer tries. */
  private static final float PNG_SMALLEST = 0;

  private record Made(String original, List<OutputFile> copies) {}

  private record Resized(byte[] content, Pixels from) {}

  /**
   * What was read of a picture.
   *
   * @param step how many pixels of the original one of these stands for, in each direction
   */
  private record Pixels(int step, BufferedImage image) {
    /** The same that a reader gives who is asked for every so many pixels. */
    Pixels every(int nth) {
      if (nth == 1) {
        return this;
      }
      WritableRaster from = image.getRaster();
      int width = (from.getWidth() + nth - 1) / nth;
      int height = (from.getHeight() + nth - 1) / nth;
      WritableRaster to = from.createCompatibleWritableRaster(width, height);
      Object pixel = null;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          pixel = from.getDataElements(x * nth, y * nth, pixel);
          to.setDataElements(x, y, pixel);
        }
      }
      boolean premultiplied = image.isAlphaPremultiplied();
      return new Pixels(
          step * nth, new BufferedImage(image.getColorModel(), to, premultiplied, null));
    }
  }

  private final Map<String, Made> made = new HashMap<>();

  /** The copies, in the order asked for. */
  public List<OutputFile> make(OutputFile original, List<SmallerPicture> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    String hash = ContentHash.of(original.content()) + wanted;
    Made known = made.get(original.path());
    if (known == null || !known.original().equals(hash)) {
      known = new Made(hash, copies(original, wanted));
      made.put(original.path(), known);
    }
    return known.copies();
  }

  private static List<OutputFile> copies(OutputFile original, List<SmallerPicture> wanted) {
    List<SmallerPicture> widestFirst = new ArrayList<>(wanted);
    widestFirst.sort(Comparator.comparingInt(SmallerPicture::width).reversed());
    Map<SmallerPicture, OutputFile> copies = new HashMap<>();
    Optional<Pixels> known = Optional.empty();
    for (SmallerPicture copy : widestFirst) {
      Optional<Resized> resized = resized(original.content(), copy.width(), known);
      byte[] content =
          resized
              .map(Resized::content)
              // A copy that weighs more helps nobody; a picture that can't be read stays as it is.
              .filter(bytes -> bytes.length < original.content().length)
              .orElse(original.content());
      copies.put(copy, new OutputFile(copy.path(), content));
      known = resized.map(Resized::from);
    }
    return wanted.stream().map(copies::get).toList();
  }

  /**
   * @param known what was read for a wider copy
   */
  private static Optional<Resized> resized(byte[] original, int width, Optional<Pixels> known) {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        boolean jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
        Pixels pixels = pixels(reader, width, known);
        BufferedImage small = AreaAverage.scale(pixels.image(), width, height(reader, width));
        return Optional.of(new Resized(write(small, jpeg ? "jpeg" : "png"), pixels));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) { // readers throw all kinds for broken files
      return Optional.empty();
    }
  }

  private static int height(ImageReader reader, int width) throws IOException {
    return Math.max(1, Math.round((float) reader.getHeight(0) * width / reader.getWidth(0)));
  }

  /**
   * Reads no more pixels than the copy needs, so that a large photo takes little memory; and none
   * if they are known, as to read is what takes the time.
   */
  private static Pixels pixels(ImageReader reader, int width, Optional<Pixels> known)
      throws IOException {
    int step = Math.max(1, reader.getWidth(0) / (2 * width));
    if (known.isPresent() && step % known.get().step() == 0) {
      return known.get().every(step / known.get().step());
    }
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return new Pixels(step, reader.read(0, param));
  }

  private static byte[] write(BufferedImage image, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(format.equals("jpeg") ? JPEG_QUALITY : PNG_SMALLEST);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
