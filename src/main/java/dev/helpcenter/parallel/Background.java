package dev.helpcenter.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made by a thread of its own, while its owner does other work. */
public final class Background<T> {
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
