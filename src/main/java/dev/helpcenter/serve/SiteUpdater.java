package dev.helpcenter.serve;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SiteBuild;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings the shown site up to date. A saved article's page is made at once by itself, where that is
 * possible; a build of the whole site always follows on a thread of its own, and shows what else
 * has changed, or is wrong.
 */
final class SiteUpdater implements AutoCloseable {
  /** A whole build waits until the editor pauses, so as not to be in the next saved page's way. */
  private static final long PAUSE_MILLIS = 400;

  private static final int RETRY_MILLIS = 60;

  /** More files at once are no article being written, but a checkout or a move. */
  private static final int FEW = 5;

  private final SiteBuild build;
  private final ShownSite shown;
  private final LiveEvents events;
  private final PreviewListener listener;
  private final ScheduledExecutorService builder;
  private final AtomicLong changes = new AtomicLong();

  SiteUpdater(BuildOptions options, ShownSite shown, LiveEvents events, PreviewListener listener) {
    this.build = new SiteBuild(options);
    this.shown = shown;
    this.events = events;
    this.listener = listener;
    this.builder =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "build");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes note of changes in the source. */
  void changed(Changes changed) {
    long number = changes.incrementAndGet();
    boolean atOnce = !refreshed(changed);
    builder.schedule(
        () -> buildUnlessOutdated(number), atOnce ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Makes single pages anew; tells whether that was all there was to do for now. */
  private boolean refreshed(Changes changed) {
    Optional<MemorySite> site = shown.get();
    if (site.isEmpty() || changed.anything() || changed.files().size() > FEW) {
      return false;
    }
    try {
      List<OutputFile> pages = new ArrayList<>();
      for (Path file : changed.files()) {
        Optional<OutputFile> page = build.refresh(file);
        if (page.isEmpty()) {
          return false;
        }
        pages.add(page.get());
      }
      pages.forEach(site.get()::write);
      events.changed(site.get(), Set.of());
      return true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false; // the build of the whole site tells what is wrong
    }
  }

  private void buildUnlessOutdated(long number) {
    if (number == changes.get()) {
      build(number);
    }
  }

  /** Builds the whole site. What has changed again meanwhile is shown by the build that follows. */
  void build() {
    build(changes.get());
  }

  private void build(long number) {
    long started = System.nanoTime();
    try {
      tryBuild(number, started);
    } catch (IOException e) {
      retry(number, started);
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Most likely a file went away between looking and reading; then a second look helps. */
  private void retry(long number, long started) {
    try {
      Thread.sleep(RETRY_MILLIS);
      tryBuild(number, started);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    }
  }

  private void tryBuild(long number, long started) throws IOException {
    MemorySite fresh = new MemorySite();
    BuildResult result = build.run(fresh, Progress.NONE);
    if (number != changes.get()) {
      return;
    }
    if (!result.hasErrors()) {
      Optional<MemorySite> before = shown.replace(fresh);
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
    builder.shutdownNow();
  }
}
