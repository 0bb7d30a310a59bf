package dev.helpcenter.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made by a thread of its own, while its owner does other work. */
public final class Background<T> {
  /** Work with files. */
  @FunctionalInterface
  public interface FileWork<T> {
    /** Does the work. */
    T run() throws IOException;
  }

  /** Work with files that makes nothing. */
  @FunctionalInterface
  public interface FileTask {
    /** Does the work. */
    void run() throws IOException;
  }

  private final CompletableFuture<T> result;

  private Background(CompletableFuture<T> result) {
    this.result = result;
  }

  /**
   * Starts to make it.
   *
   * @param name of the thread, for those who look at a process from outside
   */
  public static <T> Background<T> start(String name, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(() -> result.completeAsync(work, Runnable::run), "helpcenter " + name);
    thread.setDaemon(true);
    thread.start();
    return new Background<>(result);
  }

  /**
   * As the other one; what its work with files throws is thrown by {@link #getFromFiles}.
   *
   * @param name of the thread
   */
  public static <T> Background<T> startWithFiles(String name, FileWork<T> work) {
    return start(
        name,
        () -> {
          try {
            return work.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * As {@link #startWithFiles}, for work that makes nothing.
   *
   * @param name of the thread
   */
  public static Background<?> run(String name, FileTask task) {
    return startWithFiles(
        name,
        () -> {
          task.run();
          return true;
        });
  }

  /** Waits for what is made of files; throws what its making has thrown. */
  public T getFromFiles() throws IOException {
    try {
      return get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Waits until it is made, or could not be. */
  public void await() {
    result.handle((made, failure) -> true).join();
  }

  /** Waits for it; throws what its making has thrown. */
  public T get() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
