package dev.helpcenter.parallel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
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
    if (threads <= 1) {
      work.run(new AtomicInteger());
    } else {
      runApart(threads, work);
    }
  }

  /**
   * As {@link #run}, but never on the calling thread, as that can't be {@linkplain
   * WorkerThread#giveUp given up}. If one is, the others get no more numbers either.
   *
   * @return whether none was given up
   */
  public static boolean runApart(int threads, Work work) throws IOException {
    AtomicInteger next = new AtomicInteger();
    List<WorkerThread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new WorkerThread(() -> work.run(next), () -> next.set(NO_MORE)));
    }
    workers.forEach(Thread::start);
    try {
      return awaitAll(workers);
    } finally {
      workers.forEach(Thread::interrupt); // those that are left if this thread was interrupted
    }
  }

  private static boolean awaitAll(List<WorkerThread> workers) throws IOException {
    boolean all = true;
    Optional<Throwable> failure = Optional.empty();
    for (WorkerThread worker : workers) {
      try {
        all &= worker.ended().get();
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
    return all;
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
