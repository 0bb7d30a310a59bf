package dev.helpcenter.publish;

import dev.helpcenter.parallel.Workers;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A second copy of a published site, made of second links to its files where that is possible. What
 * somebody has removed or replaced in the meantime is left out.
 */
final class SiteCopy {
  private final Path from;
  private final FolderIndex index;
  private final Path to;
  private final Map<String, FolderIndex.Entry> files = new ConcurrentHashMap<>();
  private final Map<String, Long> folders = new ConcurrentHashMap<>();

  private SiteCopy(Path from, FolderIndex index, Path to) {
    this.from = from;
    this.index = index;
    this.to = to;
  }

  /**
   * Makes the copy.
   *
   * @param index of the folder that is copied
   * @param to a folder that is not there yet
   * @return the index of the copy
   */
  static FolderIndex of(Path from, FolderIndex index, Path to) throws IOException {
    return new SiteCopy(from, index, to).make();
  }

  private FolderIndex make() throws IOException {
    for (String folder : new TreeSet<>(index.folders().keySet())) { // parents come first
      Files.createDirectory(to.resolve(folder));
    }
    List<Map.Entry<String, FolderIndex.Entry>> all = List.copyOf(index.files().entrySet());
    Workers.each(all.size(), i -> copy(all.get(i).getKey(), all.get(i).getValue()));
    List<String> made = List.copyOf(index.folders().keySet());
    Workers.each(
        made.size(), i -> folders.put(made.get(i), state(to.resolve(made.get(i))).modified()));
    return new FolderIndex(state(to).key(), files, folders);
  }

  private void copy(String path, FolderIndex.Entry entry) throws IOException {
    Path file = to.resolve(path);
    try {
      Files.createLink(file, from.resolve(path));
      files.put(path, entry); // both names have one time of change, whatever it is by now
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (index.isIntact(from, path)) {
        Files.copy(from.resolve(path), file, StandardCopyOption.COPY_ATTRIBUTES);
        files.put(path, FolderIndex.Entry.of(file, entry.hash()));
      }
    }
  }

  private static DiskState state(Path path) throws IOException {
    return DiskState.of(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
  }
}
