package dev.helpcenter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a race has made and no longer needs: put aside while it goes on, deleted when it is over.
 * Linux's ext4 gives the inode of a deleted file to no other file for some minutes, and looks past
 * each of them whenever a file is made. Who makes many files would pay for what the race has
 * deleted before.
 */
final class Leftovers implements AutoCloseable {
  private final Path folder;
  private int taken;

  /**
   * @param folder where to put them, on the same disk; what an earlier race has left there goes too
   */
  Leftovers(Path folder) {
    this.folder = folder;
  }

  /** Puts a file or folder aside, if it is there. */
  void take(Path place) throws IOException {
    if (Files.exists(place)) {
      Files.createDirectories(folder);
      Path free = folder.resolve(Integer.toString(++taken));
      while (Files.exists(free)) {
        free = folder.resolve(Integer.toString(++taken));
      }
      Files.move(place, free);
    }
  }

  /** Deletes them all. */
  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(folder)) {
        all = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
