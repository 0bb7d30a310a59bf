package dev.helpcenter.cache;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says about a path, by which a change shows; symbolic links are not followed.
 *
 * @param modified the time of the last change of its content, in nanoseconds
 * @param changed the time of the last change of anything about it, which nobody can set; where the
 *     system does not tell, the time when it was made
 * @param node the file's own number, by which another file in its place shows; 0 where there is
 *     none
 */
public record FileStamp(Kind kind, long size, long modified, long changed, long node) {
  private static final boolean IS_UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** The bits of a file's mode that tell what it is, as in {@code sys/stat.h}. */
  private static final int FILE_TYPE = 0170000;

  private static final int REGULAR_FILE = 0100000;
  private static final int DIRECTORY = 0040000;

  /** What there is at a path. */
  public enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    OTHER
  }

  /** Nothing is there. */
  public static final FileStamp NOTHING = new FileStamp(Kind.NOTHING, 0, 0, 0, 0);

  /** The stamp of this path as it is now. A folder's size says nothing, and is left out. */
  public static FileStamp of(Path path) throws IOException {
    try {
      return IS_UNIX ? unix(path) : basic(path);
    } catch (FileSystemException e) {
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        return NOTHING;
      }
      throw e;
    }
  }

  private static FileStamp unix(Path path) throws IOException {
    Map<String, Object> values =
        Files.readAttributes(
            path, "unix:mode,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
    int type = value(values, "mode", Integer.class) & FILE_TYPE;
    Kind kind = kind(type == REGULAR_FILE, type == DIRECTORY);
    return new FileStamp(
        kind,
        kind == Kind.FOLDER ? 0 : value(values, "size", Long.class),
        nanos(value(values, "lastModifiedTime", FileTime.class)),
        nanos(value(values, "ctime", FileTime.class)),
        value(values, "ino", Long.class));
  }

  private static FileStamp basic(Path path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Kind kind = kind(attributes.isRegularFile(), attributes.isDirectory());
    return new FileStamp(
        kind,
        kind == Kind.FOLDER ? 0 : attributes.size(),
        nanos(attributes.lastModifiedTime()),
        nanos(attributes.creationTime()),
        0);
  }

  private static <T> T value(Map<String, Object> values, String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(values.get(name), name));
  }

  private static Kind kind(boolean file, boolean folder) {
    return file ? Kind.FILE : folder ? Kind.FOLDER : Kind.OTHER;
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** Writes the stamp. */
  public void write(RecordWriter out) {
    out.number(kind.ordinal()).number(size).fixed(modified).fixed(changed).fixed(node);
  }

  /** Reads what {@link #write} wrote. */
  public static FileStamp read(RecordReader in) throws BrokenRecordException {
    return new FileStamp(in.oneOf(Kind.values()), in.number(), in.fixed(), in.fixed(), in.fixed());
  }

  /**
   * By hand, as tens of thousands are compared: a record's own comparison is made when the program
   * runs, which takes longer than a build without a change.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp stamp
        && kind == stamp.kind
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed
        && node == stamp.node;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(modified ^ changed ^ node);
  }
}
