package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the file system says about a file or folder; symbolic links are not followed. */
record DiskState(BasicFileAttributes attributes) {
  private static final long MILLISECOND = 1_000_000;

  /** The state of this path; nothing if nothing is there. */
  static Optional<DiskState> of(Path path) throws IOException {
    try {
      return Optional.of(
          new DiskState(
              Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      Path parent = path.getParent();
      if (parent != null && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty(); // what should be its folder is a file
      }
      throw e;
    }
  }

  /** The time of last change in nanoseconds. */
  long modified() {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /** A name that stays with the folder when it is renamed; empty where the system has none. */
  String key() {
    Object key = attributes.fileKey();
    return key == null ? "" : key.toString();
  }

  boolean isFolder() {
    return attributes.isDirectory();
  }

  boolean isFile(long length, long modified) {
    return attributes.isRegularFile() && attributes.size() == length && modified() == modified;
  }

  /**
   * Whether this is a folder in which nothing was added or removed since that time. A time without
   * a fraction comes from a coarse clock, which could have missed something, and proves nothing.
   */
  boolean isFolderUnchangedSince(long modified) {
    return attributes.isDirectory() && modified() == modified && modified % MILLISECOND != 0;
  }
}
