package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Exchanges two folders by renaming them one after the other, for Windows and for file systems
 * without an exchange. For an instant there is no folder at the destination. A process that is
 * killed in that instant leaves a third folder, {@code old}, by which the next build sees what was
 * going on and {@linkplain #recover brings it to an end}.
 */
final class TwoRenames implements FolderSwap {
  private final Path old;

  /**
   * @param old where the replaced folder stands meanwhile; on the same file system
   */
  TwoRenames(Path old) {
    this.old = old;
  }

  @Override
  public void swap(Path staging, Path destination) throws IOException {
    move(destination, old);
    try {
      move(staging, destination);
    } catch (IOException e) {
      move(old, destination);
      throw e;
    }
    move(old, staging);
  }

  /** Finishes a swap that was cut short, or takes it back. */
  void recover(Path staging, Path destination) throws IOException {
    if (!exists(old)) {
      return;
    }
    if (!exists(destination)) {
      move(exists(staging) ? staging : old, destination);
    }
    if (exists(old) && !exists(staging)) {
      move(old, staging);
    }
  }

  private static boolean exists(Path folder) {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
