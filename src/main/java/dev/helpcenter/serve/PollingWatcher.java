package dev.helpcenter.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all files again and again, for systems that tell nothing or too late: Java itself looks
 * only every few seconds on macOS, and Linux limits how many folders a user may watch.
 */
final class PollingWatcher implements SourceWatcher {
  private static final long SHORTEST_PAUSE_MILLIS = 150;

  /** Looking takes at most a tenth of one processor. */
  private static final int PAUSE_FACTOR = 9;

  private final WatchedFiles watched;
  private Map<Path, Stamp> known;

  /**
   * Times are compared for being equal alone, as clocks may be set back.
   *
   * @param key another one for a file in the place of the one before, which may have its time
   */
  private record Stamp(FileTime modified, long size, @Nullable Object key) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.lastModifiedTime(), file.size(), file.fileKey());
    }
  }

  PollingWatcher(WatchedFiles watched) throws IOException {
    this.watched = watched;
    this.known = look();
  }

  @Override
  public Changes await() throws InterruptedException {
    while (true) {
      long started = System.nanoTime();
      Set<Path> changed = news();
      if (!changed.isEmpty()) {
        return new Changes(changed, false);
      }
      long took = (System.nanoTime() - started) / 1_000_000;
      Thread.sleep(Math.max(SHORTEST_PAUSE_MILLIS, took * PAUSE_FACTOR));
    }
  }

  /** What has changed since the last look; what changes meanwhile is seen by the next one. */
  private Set<Path> news() {
    try {
      Map<Path, Stamp> now = look();
      Set<Path> changed = difference(known, now);
      known = now;
      return changed;
    } catch (IOException e) {
      return Set.of(); // a folder went away while it was looked at: the next look will tell
    }
  }

  private static Set<Path> difference(Map<Path, Stamp> before, Map<Path, Stamp> now) {
    Set<Path> changed = new HashSet<>();
    now.forEach(
        (path, stamp) -> {
          if (!stamp.equals(before.get(path))) {
            changed.add(path);
          }
        });
    before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
    return changed;
  }

  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> found = new HashMap<>();
    for (Path folder : watched.folders()) {
      if (Files.isDirectory(folder)) {
        watched.forEachBelow(folder, path -> {}, path -> add(path, found));
      }
    }
    watched.configuration().forEach(path -> add(path, found));
    return found;
  }

  private static void add(Path path, Map<Path, Stamp> found) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      found.put(path, Stamp.of(attributes));
    } catch (IOException e) {
      found.remove(path); // not there, or gone while it was looked at
    }
  }

  @Override
  public void close() {}
}
