package dev.helpcenter.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the tool did not put into a folder of its own. */
final class ForeignFiles {
  /** What file managers leave wherever they look; nobody misses it. */
  private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private ForeignFiles() {}

  /** The paths below the folder that are not in its index, sorted. */
  static List<String> in(Path folder, FolderIndex index) throws IOException {
    List<String> changed;
    try {
      changed =
          index.folders().entrySet().parallelStream()
              .filter(each -> isChanged(folder.resolve(each.getKey()), each.getValue()))
              .map(Map.Entry::getKey)
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<String> foreign = new ArrayList<>();
    for (String path : changed) {
      list(folder, path, index, foreign);
    }
    foreign.sort(null);
    return foreign;
  }

  private static boolean isChanged(Path folder, long since) {
    try {
      return DiskState.of(folder)
          .filter(state -> state.isFolder() && !state.isFolderUnchangedSince(since))
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void list(Path root, String folder, FolderIndex index, List<String> foreign)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        String path = folder.isEmpty() ? name : folder + "/" + name;
        boolean isFolder = DiskState.of(entry).filter(DiskState::isFolder).isPresent();
        boolean ours =
            isFolder ? index.folders().containsKey(path) : index.files().containsKey(path);
        if (!ours && (isFolder || !DROPPINGS.contains(name))) {
          foreign.add(path);
        }
      }
    }
  }
}
