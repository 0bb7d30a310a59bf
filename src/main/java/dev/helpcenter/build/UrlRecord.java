package dev.helpcenter.build;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.PublishedUrls;
import dev.helpcenter.site.UrlDifference;
import dev.helpcenter.site.UrlLock;
import dev.helpcenter.site.UrlLockText;
import dev.helpcenter.source.text.Utf8Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The list of every address that was published, as it stands on the disk. It is read in parts, and
 * not more of it than is asked for: in a large site it is one of the largest files. For one thread.
 */
public final class UrlRecord {
  private static final String FILE = "urls.lock";

  private final Path file;
  private final String name;
  private final UrlLockText text;
  private @Nullable Assembly compared;
  private @Nullable UrlDifference difference;

  private UrlRecord(Path file, String name, UrlLockText text) {
    this.file = file;
    this.name = name;
    this.text = text;
  }

  /**
   * Reads the list of a site's data folder. Whoever opened it in an editor that saved it as UTF-16
   * has nothing to mend: no address is gone by that.
   */
  static UrlRecord read(Path folder, String name) throws IOException {
    Path file = folder.resolve(FILE);
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    byte[] text =
        Utf8Decoder.isUtf16(bytes)
            ? Utf8Decoder.decode(bytes).text().getBytes(StandardCharsets.UTF_8)
            : bytes;
    return new UrlRecord(file, name + "/" + FILE, UrlLockText.of(text));
  }

  /** {@code data/urls.lock}; need not exist. */
  public Path file() {
    return file;
  }

  /** Its path from the site's folder. */
  public String name() {
    return name;
  }

  /** The whole list. */
  public UrlLock lock() {
    return UrlLock.parse(text.whole());
  }

  /** Compares the list with a site; the comparison with the same site is made once. */
  UrlDifference differenceTo(Assembly assembly) {
    if (difference == null || compared != assembly) {
      difference = UrlDifference.between(text, assembly);
      compared = assembly;
    }
    return difference;
  }

  /**
   * Adds all that the site publishes. Nothing is written if the list names it already.
   *
   * @return whether the file was written
   */
  public boolean add(Assembly assembly) throws IOException {
    return !differenceTo(assembly).isComplete()
        && write(lock().with(PublishedUrls.of(assembly).toLock()));
  }

  /**
   * Writes a list in place of this one, whole or not at all.
   *
   * @return whether it says something new
   */
  public boolean write(UrlLock changed) throws IOException {
    String now = changed.format();
    if (now.equals(text.whole())) {
      return false;
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder, and a file has to be there.");
    }
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("." + FILE + ".part");
    Files.deleteIfExists(part); // of a build that was cut short, or a link to somewhere else
    try {
      Files.writeString(part, now, StandardOpenOption.CREATE_NEW);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    return true;
  }
}
