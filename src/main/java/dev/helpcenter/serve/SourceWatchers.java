package dev.helpcenter.serve;

import java.io.IOException;
import java.util.Locale;

/** Chooses how to watch. */
final class SourceWatchers {
  private SourceWatchers() {}

  /** The fastest watcher that works here. */
  static SourceWatcher start(WatchedFiles watched) throws IOException {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")) {
      return new PollingWatcher(watched);
    }
    try {
      return EventWatcher.start(watched);
    } catch (IOException e) {
      return new PollingWatcher(watched);
    }
  }
}
