package dev.helpcenter.parallel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  private Workers() {}

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

  /** Runs the work on each thread, and returns when all have ended. */
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
                  work.run(next);
                  return null;
                }));
      }
      for (Future<?> future : futures) {
        await(future);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void await(Future<?> future) throws IOException {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
