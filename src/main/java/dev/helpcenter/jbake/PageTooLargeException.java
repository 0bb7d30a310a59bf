package dev.helpcenter.jbake;

import java.io.IOException;

/** A template writes without end, or as good as that. */
final class PageTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** No page that anybody reads is as long; the memory and the disk would be full before. */
  static final int LIMIT = 32 * 1024 * 1024;

  PageTooLargeException() {
    super("it writes more than " + LIMIT / 1024 / 1024 + " MB");
  }
}
