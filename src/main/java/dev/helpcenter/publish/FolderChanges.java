package dev.helpcenter.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What others have added to a folder of the tool's own, or taken out of it.
 *
 * @param none whether it is sure that every name in it stands for the same file as when its index
 *     was written
 * @param foreign the paths below the folder that are not in its index, sorted
 */
record FolderChanges(boolean none, List<String> foreign) {
  /** What file managers leave wherever they look; nobody misses it. */
  private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  /** The state of a folder that was there when the index was written; empty if it is gone. */
  private record Known(String path, long since, Optional<DiskState> state) {
    boolean isUnchanged() {
      return state.isPresent() && state.get().isFolderUnchangedSince(since);
    }

    boolean isChangedFolder() {
      return state.isPresent() && state.get().isFolder() && !isUnchanged();
    }
  }

  /** Compares a folder with its index. Nothing is listed where nothing has changed. */
  static FolderChanges of(Path folder, FolderIndex index) throws IOException {
    List<Known> known;
    try {
      known =
          index.folders().entrySet().parallelStream()
              .map(each -> new Known(each.getKey(), each.getValue(), state(folder, each.getKey())))
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<String> foreign = new ArrayList<>();
    for (Known each : known) {
      if (each.isChangedFolder()) {
        list(folder, each.path(), index, foreign);
      }
    }
    foreign.sort(null);
    boolean none = known.stream().allMatch(each -> each.isUnchanged() && !isAnother(each, index));
    return new FolderChanges(none, foreign);
  }

  /** Whether this is the top of a copy: what its names stand for are other files. */
  private static boolean isAnother(Known folder, FolderIndex index) {
    return folder.path().isEmpty()
        && folder.state().filter(state -> state.key().equals(index.key())).isEmpty();
  }

  private static Optional<DiskState> state(Path root, String folder) {
    try {
      return DiskState.of(root.resolve(folder));
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
