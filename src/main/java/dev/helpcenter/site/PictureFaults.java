package dev.helpcenter.site;

import dev.helpcenter.source.LowerCase;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what is wrong with the file of an image. Its first and last bytes tell that of nearly
 * all; only one that goes on behind its image is read until the image ends.
 */
public final class PictureFaults {
  private static final int FIRST_BYTES = 4096;

  /** Forms made of pixels. Browsers look at the bytes, whichever of these a name ends in. */
  private static final Set<String> RASTER =
      Set.of(
          "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "bmp", "heic", "heif", "tif",
          "tiff");

  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final String PNG_END = "IEND\u00aeB`\u0082";
  private static final int PNG_END_TYPE = 0x49454e44;
  private static final String JPEG = "\u00ff\u00d8\u00ff";
  private static final String JPEG_END = "\u00ff\u00d9";

  private final FileChannel channel;
  private final String start;

  private PictureFaults(FileChannel channel, String start) {
    this.channel = channel;
    this.start = start;
  }

  /**
   * What is wrong with a file that an article shows as an image.
   *
   * @return nothing if it is fine, gone, or of a form that is not looked at
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Optional<PictureFault> of(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() == 0) {
        return Optional.of(PictureFault.EMPTY);
      }
      return RASTER.contains(extension(file))
          ? new PictureFaults(channel, text(channel, 0, FIRST_BYTES)).find()
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // deleted since the folder was listed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String extension(Path file) {
    String name = file.toString();
    return LowerCase.of(name.substring(name.lastIndexOf('.') + 1));
  }

  private Optional<PictureFault> find() throws IOException {
    if (start.startsWith(PNG)) {
      return cutOffUnless(endsWith(PNG_END) || hasEnd(PictureFaults::readPng));
    }
    if (start.startsWith(JPEG)) {
      return cutOffUnless(endsWith(JPEG_END) || hasEnd(PictureFaults::readJpeg));
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return cutOffUnless(channel.size() >= 8 + little4(4));
    }
    if (start.startsWith("GIF8") || start.startsWith("\0\0\1\0")) { // the latter is an icon
      return Optional.empty();
    }
    return start.startsWith("ftyp", 4) ? ofBrands() : ofOthers();
  }

  private static Optional<PictureFault> cutOffUnless(boolean whole) {
    return whole ? Optional.empty() : Optional.of(PictureFault.CUT_OFF);
  }

  /** AVIF and HEIC have one container, whose first box names what it can be read as. */
  private Optional<PictureFault> ofBrands() {
    int length = Math.min(start.charAt(2) << 8 | start.charAt(3), start.length());
    String brands = start.substring(0, length);
    if (brands.contains("avif") || brands.contains("avis")) {
      return Optional.empty();
    }
    boolean heic = brands.contains("hei") || brands.contains("hev") || brands.contains("mif1");
    return Optional.of(heic ? PictureFault.HEIC : PictureFault.NO_IMAGE);
  }

  private Optional<PictureFault> ofOthers() {
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return Optional.of(PictureFault.TIFF);
    }
    if (start.startsWith("BM")) {
      return Optional.of(PictureFault.BMP);
    }
    return Optional.of(start.contains("<svg") ? PictureFault.HIDDEN_SVG : PictureFault.NO_IMAGE);
  }

  private boolean endsWith(String end) throws IOException {
    return text(channel, channel.size() - end.length(), end.length()).equals(end);
  }

  private long little4(int at) {
    return start.charAt(at)
        | start.charAt(at + 1) << 8
        | start.charAt(at + 2) << 16
        | (long) start.charAt(at + 3) << 24;
  }

  /** Reads an image to its end. */
  private interface Form {
    /**
     * @throws EOFException if the end is not there
     */
    void read(DataInputStream in) throws IOException;
  }

  /** Phones and editors write more behind an image: a film, another size, zeros. */
  private boolean hasEnd(Form form) throws IOException {
    InputStream in = Channels.newInputStream(channel.position(0));
    try {
      form.read(new DataInputStream(new BufferedInputStream(in)));
      return true;
    } catch (EOFException e) {
      return false;
    }
  }

  private static void readPng(DataInputStream in) throws IOException {
    in.skipNBytes(PNG.length());
    int type = 0;
    while (type != PNG_END_TYPE) {
      long length = Integer.toUnsignedLong(in.readInt());
      type = in.readInt();
      in.skipNBytes(length + 4); // its checksum follows
    }
  }

  private static void readJpeg(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    for (int marker = nextMarker(in); marker != 0xd9; marker = nextMarker(in)) {
      in.skipNBytes(in.readUnsignedShort() - 2L);
    }
  }

  /** Skips pixels, in which zeros and numbers of restarts follow the sign of a marker. */
  private static int nextMarker(DataInputStream in) throws IOException {
    int last = in.readUnsignedByte();
    int next = in.readUnsignedByte();
    while (last != 0xff || next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7)) {
      last = next;
      next = in.readUnsignedByte();
    }
    return next;
  }

  /** Bytes of the file as characters; fewer where it ends. */
  private static String text(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    long at = Math.max(from, 0);
    int read = channel.read(bytes, at);
    while (read > 0 && bytes.hasRemaining()) {
      read = channel.read(bytes, at + bytes.position());
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
