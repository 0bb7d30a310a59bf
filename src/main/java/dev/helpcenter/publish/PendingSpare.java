package dev.helpcenter.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A {@link Spare} that is opened by a thread of its own while the build reads its articles: after a
 * first build it is a copy of thousands of files.
 */
final class PendingSpare {
  private final FutureTask<Spare> opening;

  private PendingSpare(FutureTask<Spare> opening) {
    this.opening = opening;
  }

  /** Begins to open it. */
  static PendingSpare start(Callable<Spare> open) {
    FutureTask<Spare> opening = new FutureTask<>(open);
    Thread thread = new Thread(opening, "helpcenter spare");
    thread.setDaemon(true);
    thread.start();
    return new PendingSpare(opening);
  }

  /** Waits for it; throws why it could not be opened. */
  Spare get() throws IOException {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException reason) {
        throw reason;
      }
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while publishing");
    }
  }

  /**
   * Waits until nothing is done any more.
   *
   * @return nothing if it could not be opened: who needed it was told, and the next build begins
   *     anew
   */
  Optional<Spare> settled() throws InterruptedIOException {
    try {
      return Optional.of(get());
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
