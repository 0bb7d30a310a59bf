package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Tells by its files whether a folder is one that an index was written for. */
final class ContentMatch {
  private ContentMatch() {}

  /** Whether the folder has exactly the files of the index, each with its length. */
  static boolean matches(Path folder, FolderIndex index) throws IOException {
    int files = 0;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Iterator<Path> iterator = paths.iterator(); iterator.hasNext(); ) {
        Path path = iterator.next();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        String name = folder.relativize(path).toString().replace('\\', '/');
        FolderIndex.Entry entry = index.files().get(name);
        if (entry == null || Files.size(path) != entry.hash().length()) {
          return false;
        }
        files++;
      }
    }
    return files > 0 && files == index.files().size();
  }
}
