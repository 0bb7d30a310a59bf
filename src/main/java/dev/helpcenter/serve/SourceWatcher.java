package dev.helpcenter.serve;

import java.io.IOException;

/** Waits for changes in the source of a site. For one thread. */
interface SourceWatcher extends AutoCloseable {
  /**
   * Waits until something has changed and then for the end of the burst: an editor that saves
   * several files, or one in several steps, makes one change.
   */
  Changes await() throws InterruptedException;

  @Override
  void close() throws IOException;
}
