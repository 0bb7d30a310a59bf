package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the tool did not put into a folder of its own. */
final class ForeignFiles {
  /** What file managers leave wherever they look; nobody misses it. */
  private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private ForeignFiles() {}

  /** The paths below the folder that are not in its index, sorted. */
  static List<String> in(Path folder, FolderIndex index) throws IOException {
    List<String> foreign = new ArrayList<>();
    for (Map.Entry<String, Long> each : index.folders().entrySet()) {
      Optional<DiskState> state = DiskState.of(folder.resolve(each.getKey()));
      if (state.isPresent()
          && state.get().isFolder()
          && !state.get().isFolderUnchangedSince(each.getValue())) {
        list(folder, each.getKey(), index, foreign);
      }
    }
    foreign.sort(null);
    return foreign;
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
