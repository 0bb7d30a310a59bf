package dev.helpcenter.serve;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.SourceFolders;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Shows a site while it is edited: builds it, serves it, watches its source, brings it up to date,
 * and tells open pages. A site with errors is not shown; the last one without stays.
 */
public final class Preview implements AutoCloseable {
  private final Path source;
  private final SiteUpdater updater;
  private final PreviewServer server;

  private Preview(Path source, SiteUpdater updater, PreviewServer server) {
    this.source = source;
    this.updater = updater;
    this.server = server;
  }

  /**
   * Starts to serve; there is nothing to see until {@link #run} has built the site.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if the port is in use
   */
  public static Preview start(BuildOptions options, int port, PreviewListener listener)
      throws IOException {
    ShownSite shown = new ShownSite();
    LiveEvents events = new LiveEvents();
    PreviewServer server =
        PreviewServer.start(port, () -> shown.get().map(PreviewSite.class::cast), events);
    SiteUpdater updater = new SiteUpdater(options, shown, events, listener);
    return new Preview(options.source(), updater, server);
  }

  /** Where browsers find the site. */
  public String address() {
    return server.address();
  }

  /**
   * Builds the site and brings it up to date after every change, until the thread is interrupted.
   *
   * @param ready called when the site was built for the first time
   */
  public void run(Runnable ready) throws IOException, InterruptedException {
    WatchedFiles watched = watched();
    SourceWatcher watcher = SourceWatchers.start(watched);
    try {
      updater.build();
      ready.run();
      while (true) {
        Changes changes = watcher.await();
        updater.changed(changes);
        if (changes.anything()
            || watched.configuration().stream().anyMatch(changes.files()::contains)) {
          WatchedFiles now = watched();
          if (!now.equals(watched)) {
            SourceWatcher old = watcher;
            watched = now;
            watcher = SourceWatchers.start(watched);
            old.close();
            updater.changed(Changes.ANYTHING); // what changed before the new folders were watched
          }
        }
      }
    } finally {
      watcher.close();
    }
  }

  private WatchedFiles watched() {
    return new WatchedFiles(source, SourceFolders.of(source));
  }

  @Override
  public void close() {
    server.close();
    updater.close();
  }
}
