package dev.helpcenter.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * A thread that somebody waits for until it ends, or is given up: what never ends must not keep
 * others waiting. It keeps no process alive.
 */
public final class WorkerThread extends Thread {
  private final Background.FileTask task;
  private final Runnable unfinished;
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  /**
   * @param unfinished called when the task fails, or is given up
   */
  WorkerThread(Background.FileTask task, Runnable unfinished) {
    super("helpcenter worker");
    this.task = task;
    this.unfinished = unfinished;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      task.run();
      ended.complete(true);
    } catch (Throwable failure) {
      unfinished.run();
      ended.completeExceptionally(failure);
    }
  }

  /**
   * Lets those go on who wait for it. Java has no means to end it, so it may run on; its task must
   * see to it that it does nothing to others any more.
   */
  public void giveUp() {
    unfinished.run();
    ended.complete(false);
  }

  /** Whether it has ended, and was not given up; has failed if its task has. */
  Future<Boolean> ended() {
    return ended;
  }
}
