package dev.helpcenter.build;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.PublishedUrls;
import dev.helpcenter.site.UrlLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The list of every address that was published, as it stands on the disk.
 *
 * @param file {@code data/urls.lock}; need not exist
 * @param name its path from the site's folder
 */
public record UrlRecord(Path file, String name, String text, UrlLock lock) {
  private static final String FILE = "urls.lock";

  /** Reads the list of a site's data folder. */
  static UrlRecord read(Path folder, String name) throws IOException {
    Path file = folder.resolve(FILE);
    String text =
        Files.isRegularFile(file)
            ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            : "";
    return new UrlRecord(file, name + "/" + FILE, text, UrlLock.parse(text));
  }

  /**
   * Adds all that the site publishes. Nothing is written if the list names it already.
   *
   * @return whether the file was written
   */
  public boolean add(Assembly assembly) throws IOException {
    return write(lock.with(PublishedUrls.of(assembly).toLock()));
  }

  /**
   * Writes a list in place of this one, whole or not at all.
   *
   * @return whether it says something new
   */
  public boolean write(UrlLock changed) throws IOException {
    String now = changed.format();
    if (now.equals(text.replace("\r\n", "\n"))) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("." + FILE + ".part");
    Files.write(part, now.getBytes(StandardCharsets.UTF_8));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }
}
