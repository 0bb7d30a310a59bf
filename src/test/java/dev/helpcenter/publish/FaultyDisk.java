package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A disk on which one change fails, or from one change on all of them: as on a full disk, or when
 * the process is killed between two steps. Reading always works.
 */
final class FaultyDisk {
  private final AtomicInteger changes = new AtomicInteger();
  private final int first;
  private final int last;

  private final boolean capitals;

  private FaultyDisk(int first, int last, boolean capitals) {
    this.first = first;
    this.last = last;
    this.capitals = capitals;
  }

  /** No change fails, but to this disk, as to those of macOS and Windows, A is the same as a. */
  static FaultyDisk withoutCapitals() {
    return new FaultyDisk(Integer.MAX_VALUE, Integer.MAX_VALUE, false);
  }

  /** Whether two names can differ in their capitals alone. */
  boolean knowsCapitals() {
    return capitals;
  }

  /** From this change on, counted from 0, nothing can be changed any more. */
  static FaultyDisk stoppingAt(int change) {
    return new FaultyDisk(change, Integer.MAX_VALUE, true);
  }

  /** Only this change fails, as when one file is read-only. */
  static FaultyDisk failingAt(int change) {
    return new FaultyDisk(change, change, true);
  }

  /** The same path on this disk. */
  Path path(Path real) {
    return new FaultyFileSystem(this, real.getFileSystem()).wrap(real);
  }

  /** Whether the change that was to fail has been tried. */
  boolean hasFailed() {
    return changes.get() > first;
  }

  /** Counts a change. */
  void change(Path file) throws IOException {
    int number = changes.getAndIncrement();
    if (number >= first && number <= last) {
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }
  }
}
