package dev.helpcenter.jbake;

import dev.helpcenter.source.Place;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends pages whose template runs on and on, so that no loop hangs a build. A page that is done
 * within its time never notices; once one was not, the others get less. Safe for several threads.
 */
final class RenderLimit {
  /** No page takes a thousandth of it, however busy the machine is. */
  static final Duration USUAL = Duration.ofSeconds(30);

  private static final int LESS = 10;
  private static final int LOOKS = 20;

  private final Duration limit;
  private final Set<RunningPage> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean watching = new AtomicBoolean();
  private final AtomicBoolean reached = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor clock;

  RenderLimit(Duration limit) {
    this.limit = limit;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "render-limit");
              thread.setDaemon(true);
              return thread;
            });
    clock.setKeepAliveTime(1, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  /**
   * Renders a page.
   *
   * @throws PageTooSlowException if it took too long
   */
  void process(Environment page) throws TemplateException, IOException {
    RunningPage run = new RunningPage(page, Thread.currentThread(), System.nanoTime());
    running.add(run);
    watch();
    try {
      page.process();
    } catch (RuntimeException e) {
      Place at = run.stopped().orElseThrow(() -> e);
      throw new PageTooSlowException(at, limit);
    } finally {
      run.end();
      running.remove(run);
    }
  }

  private void watch() {
    if (watching.compareAndSet(false, true)) {
      clock.schedule(this::look, Math.max(1, limit.toMillis() / LOOKS), TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    Duration allowed = reached.get() ? limit.dividedBy(LESS) : limit;
    long now = System.nanoTime();
    for (RunningPage page : running) {
      if (now - page.started() > allowed.toNanos()) {
        reached.set(true);
        page.stop();
      }
    }
    watching.set(false);
    if (!running.isEmpty()) {
      watch();
    }
  }
}
