package dev.helpcenter.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the sizes of images from the first bytes of their files, each file once. Safe to share
 * between threads and between builds: a file that changed is read again.
 */
public final class ImageSizes {
  /** Cameras write previews in front of a picture's size; half a megabyte is beyond all of them. */
  private static final int LONGEST_HEADER = 512 * 1024;

  private static final int FIRST_BYTES = 4096;

  private record Read(Optional<ImageSize> size, boolean resizable) {}

  private record Version(long length, long modified, Read read) {}

  private final Map<Path, Version> known = new ConcurrentHashMap<>();

  /**
   * The size of a PNG, JPEG, GIF, WebP or SVG image, as a browser shows it.
   *
   * @return nothing if the file is none of these or does not say
   * @throws UncheckedIOException if the file cannot be read
   */
  public Optional<ImageSize> of(Path file) {
    return read(file).size();
  }

  /** The size of a photo or screenshot (JPEG, PNG); nothing if it is another image, or moves. */
  public Optional<ImageSize> ofResizable(Path file) {
    Read read = read(file);
    return read.resizable() ? read.size() : Optional.empty();
  }

  private Read read(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = attributes.lastModifiedTime().toMillis();
      Version version = known.get(file);
      if (version == null
          || version.length() != attributes.size()
          || version.modified() != modified) {
        version = new Version(attributes.size(), modified, readNow(file));
        known.put(file, version);
      }
      return version.read();
    } catch (NoSuchFileException e) {
      return new Read(Optional.empty(), false); // deleted since the folder was listed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Read readNow(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(FIRST_BYTES);
      return new Read(size(start, in), ImageHeader.isResizable(start));
    }
  }

  private static Optional<ImageSize> size(byte[] start, InputStream in) throws IOException {
    Optional<ImageSize> size = ImageHeader.size(start);
    if (size.isPresent() || start.length < FIRST_BYTES || !ImageHeader.mayBeLong(start)) {
      return size;
    }
    byte[] more = in.readNBytes(LONGEST_HEADER - FIRST_BYTES);
    byte[] all = new byte[start.length + more.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return ImageHeader.size(all);
  }
}
