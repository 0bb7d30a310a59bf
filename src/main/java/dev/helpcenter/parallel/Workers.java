package dev.helpcenter.parallel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same to many things, with as many threads as are asked for. */
public final class Workers {
  /** One thread's work: takes numbers until there are none left. */
  @FunctionalInterface
  public interface Work {
    /**
     * Works.
     *
     * @param next the next number to do something about, smallest first; at least the count when
     *     all are taken
     */
    void run(AtomicInteger next) throws IOException;
  }

  /** What is done to one of many things. */
  @FunctionalInterface
  public interface Task {
    /** Works on the thing of this number. */
    void run(int number) throws IOException;
  }

  /** Leaves room for each thread to take one more. */
  private static final int NO_MORE = Integer.MAX_VALUE / 2;

  private Workers() {}

  /** Does all tasks at the same time, and returns when all is done. */
  public static void together(Background.FileTask... tasks) throws IOException {
    each(tasks.length, tasks.length, i -> tasks[i].run());
  }

  /** The same on all processors. */
  public static void each(int count, Task task) throws IOException {
    each(Math.min(count, Runtime.getRuntime().availableProcessors()), count, task);
  }

  /** Does the task for each number below the count, and returns when all is done. */
  public static void each(int threads, int count, Task task) throws IOException {
    run(
        threads,
        next -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            task.run(i);
          }
        });
  }

  /**
   * Runs the work on each thread, and returns when all have ended. If one fails, the others get no
   * more numbers below any count.
   */
  public static void run(int threads, Work work) throws IOException {
    AtomicInteger next = new AtomicInteger();
    if (threads <= 1) {
      work.run(next);
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(
            pool.submit(
                () -> {
                  boolean ended = false;
                  try {
                    work.run(next);
                    ended = true;
                  } finally {
                    if (!ended) {
                      next.set(NO_MORE);
                    }
                  }
                  return null;
                }));
      }
      awaitAll(futures);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void awaitAll(List<Future<?>> futures) throws IOException {
    Optional<Throwable> failure = Optional.empty();
    for (Future<?> future : futures) {
      try {
        future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        failure = failure.or(() -> Optional.ofNullable(e.getCause()));
      }
    }
    if (failure.isPresent()) {
      rethrow(failure.get());
    }
  }

  private static void rethrow(Throwable failure) throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(failure);
  }
}
