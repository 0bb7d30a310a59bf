package dev.helpcenter.jbake;

import dev.helpcenter.source.Place;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends pages whose template runs on and on, so that nothing hangs a build. A page that is done
 * within its time never notices; once one was not, the others get less, and after a few they are
 * not tried. Loops look out for being ended; a page that does not answer is given up with its
 * thread. Safe for several threads.
 */
final class RenderLimit {
  /** No page takes a thousandth of it, however busy the machine is. */
  static final Duration USUAL = Duration.ofSeconds(30);

  private static final int LESS = 10;

  /** How long a page may take to answer, as a part of the limit. */
  private static final int ANSWER = 6;

  /** Those that take too much mostly have the same cause. */
  private static final int FEW = 3;

  /** Long for a page, and short for those who use up the memory. */
  private static final long LOOK_MILLIS = 100;

  private final Duration limit;
  private final Set<RunningPage> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean watching = new AtomicBoolean();
  private final AtomicBoolean reached = new AtomicBoolean();
  private final AtomicInteger failed = new AtomicInteger();
  private final Queue<StuckPage> stuck = new ConcurrentLinkedQueue<>();
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
   * @param subject what is rendered
   * @throws PageTooSlowException if it took too long
   * @throws PageTooHungryException if it took too much memory
   * @throws PageNotTriedException if a few others did so before
   */
  void process(Environment page, String subject) throws TemplateException, IOException {
    if (failed.get() >= FEW) {
      throw new PageNotTriedException();
    }
    RunningPage run = new RunningPage(page, subject, Thread.currentThread(), System.nanoTime());
    running.add(run);
    watch();
    try {
      page.process();
    } catch (RuntimeException e) {
      Place at = run.stopped().orElseThrow(() -> e);
      failed.incrementAndGet();
      throw new PageTooSlowException(at, limit);
    } catch (OutOfMemoryError e) {
      failed.incrementAndGet();
      throw new PageTooHungryException(run.seen());
    } finally {
      running.remove(run);
      run.end();
    }
  }

  /** The pages that were given up so far. */
  List<StuckPage> stuck() {
    return List.copyOf(stuck);
  }

  private void watch() {
    if (watching.compareAndSet(false, true)) {
      clock.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    try {
      judge();
    } finally { // also if there was no memory to look
      watching.set(false);
      if (!running.isEmpty()) {
        watch();
      }
    }
  }

  private void judge() {
    long allowed = (reached.get() ? limit.dividedBy(LESS) : limit).toNanos();
    long now = System.nanoTime();
    for (RunningPage page : running) {
      long time = now - page.started();
      if (time > TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)) {
        page.see();
      }
      if (time > allowed) {
        reached.set(true);
        page.stop(now);
      }
      if (page.isSilent(now, limit.dividedBy(ANSWER))) {
        page.giveUp(place -> stuck.add(new StuckPage(place, page.subject(), limit)));
      }
    }
  }
}
