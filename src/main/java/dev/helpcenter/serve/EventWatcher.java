package dev.helpcenter.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hears of changes from the operating system. */
final class EventWatcher implements SourceWatcher {
  /** An editor that saves by writing twice does so within a few milliseconds. */
  private static final long QUIET_MILLIS = 8;

  /** A burst that doesn't end is shown from time to time all the same. */
  private static final long LONGEST_BURST_NANOS = 500_000_000;

  private final WatchedFiles watched;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private EventWatcher(WatchedFiles watched, WatchService service) {
    this.watched = watched;
    this.service = service;
  }

  /**
   * Starts to watch.
   *
   * @throws IOException if the system can't watch so many folders
   */
  static EventWatcher start(WatchedFiles watched) throws IOException {
    WatchService service = watched.root().getFileSystem().newWatchService();
    EventWatcher watcher = new EventWatcher(watched, service);
    try {
      watched.forEachFolder(watcher::register);
      return watcher;
    } catch (UncheckedIOException e) {
      service.close();
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      service.close();
      throw e;
    }
  }

  private void register(Path folder) {
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
    } catch (IOException e) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public Changes await() throws InterruptedException {
    Set<Path> changed = new HashSet<>();
    boolean anything = false;
    long started = 0;
    try {
      while (true) {
        boolean waiting = changed.isEmpty() && !anything;
        WatchKey key = waiting ? service.take() : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        if (key == null) {
          return new Changes(changed, anything);
        }
        anything |= collect(key, changed);
        if (waiting) {
          // Not the first event: an editor's own files may have been written long before.
          started = System.nanoTime();
        } else if (System.nanoTime() - started > LONGEST_BURST_NANOS) {
          return new Changes(changed, anything);
        }
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException("the watcher was closed");
    }
  }

  private boolean collect(WatchKey key, Set<Path> changed) {
    Path folder = folders.get(key);
    boolean anything = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
        anything = true;
      } else {
        anything |= changed(folder.resolve((Path) event.context()), event.kind(), changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return anything;
  }

  private boolean changed(Path path, WatchEvent.@Nullable Kind<?> kind, Set<Path> changed) {
    if (watched.folders().contains(path) || watched.contains(path)) {
      boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (isFolder && kind == StandardWatchEventKinds.ENTRY_MODIFY) {
        return false; // what changed in it is told by its own events
      }
      changed.add(path);
      if (isFolder) {
        return newFolder(path, changed);
      }
    }
    return false;
  }

  /** Files may have been put into a new folder before it was watched. */
  private boolean newFolder(Path folder, Set<Path> changed) {
    try {
      watched.forEachBelow(folder, this::register, changed::add);
      return false;
    } catch (IOException | UncheckedIOException e) {
      return true; // can't be watched: at least look at everything now
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
