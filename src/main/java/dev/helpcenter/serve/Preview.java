package dev.helpcenter.serve;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SiteBuild;
import dev.helpcenter.build.SourceFolders;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Shows a site while it is edited: builds it, serves it, watches its source, builds it again, and
 * tells open pages. A site with errors is not shown; the last one without stays.
 */
public final class Preview implements AutoCloseable {
  private static final int RETRY_MILLIS = 60;

  private final BuildOptions options;
  private final PreviewListener listener;
  private final ShownSite site;
  private final LiveEvents events;
  private final PreviewServer server;

  private Preview(
      BuildOptions options,
      PreviewListener listener,
      ShownSite site,
      LiveEvents events,
      PreviewServer server) {
    this.options = options;
    this.listener = listener;
    this.site = site;
    this.events = events;
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
    ShownSite site = new ShownSite();
    LiveEvents events = new LiveEvents();
    PreviewServer server =
        PreviewServer.start(port, () -> site.get().map(PreviewSite.class::cast), events);
    return new Preview(options, listener, site, events, server);
  }

  /** Where browsers find the site. */
  public String address() {
    return server.address();
  }

  /**
   * Builds the site and then again after every change, until the thread is interrupted.
   *
   * @param ready called when the site was built for the first time
   */
  public void run(Runnable ready) throws IOException, InterruptedException {
    WatchedFiles watched = new WatchedFiles(options.source(), SourceFolders.of(options.source()));
    SourceWatcher watcher = SourceWatchers.start(watched);
    try {
      rebuild();
      ready.run();
      while (true) {
        watcher.await();
        rebuild();
        WatchedFiles now = new WatchedFiles(options.source(), SourceFolders.of(options.source()));
        if (!now.equals(watched)) {
          watcher.close();
          watched = now;
          watcher = SourceWatchers.start(watched);
        }
      }
    } finally {
      watcher.close();
    }
  }

  private void rebuild() throws InterruptedException {
    long started = System.nanoTime();
    try {
      build(started);
    } catch (IOException e) {
      // Most likely a file went away between looking and reading; then a second look helps.
      Thread.sleep(RETRY_MILLIS);
      try {
        build(started);
      } catch (IOException | RuntimeException | StackOverflowError again) {
        fail(again);
      }
    } catch (RuntimeException | StackOverflowError e) {
      fail(e);
    }
  }

  private void build(long started) throws IOException {
    MemorySite fresh = new MemorySite();
    BuildResult result = new SiteBuild(options).run(fresh, Progress.NONE);
    if (!result.hasErrors()) {
      Optional<MemorySite> before = site.replace(fresh);
      events.changed(fresh, before.map(fresh::differenceTo).orElse(Set.of()));
    }
    events.problems(ProblemList.json(result.diagnostics()));
    listener.built(result, Duration.ofNanos(System.nanoTime() - started));
  }

  private void fail(Throwable failure) {
    events.problems(ProblemList.json("The preview could not be built: " + failure));
    listener.failed(failure);
  }

  @Override
  public void close() {
    server.close();
  }
}
