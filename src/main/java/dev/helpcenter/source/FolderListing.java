package dev.helpcenter.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What somebody has just seen in folders that hold nothing but files and folders. */
public interface FolderListing {
  /** Nobody has looked. */
  FolderListing NONE =
      new FolderListing() {
        @Override
        public Optional<List<Path>> children(Path folder) {
          return Optional.empty();
        }

        @Override
        public boolean isFolder(Path path) {
          return false;
        }
      };

  /** The files and folders in a folder, in any order; nothing if nobody has looked into it. */
  Optional<List<Path>> children(Path folder);

  /** Whether one of them is a folder itself. */
  boolean isFolder(Path path);
}
