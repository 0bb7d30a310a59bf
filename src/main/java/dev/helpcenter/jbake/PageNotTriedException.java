package dev.helpcenter.jbake;

import java.io.IOException;

/** Other pages have shown that templates take too much, so this one's was not asked. */
final class PageNotTriedException extends IOException {
  private static final long serialVersionUID = 1L;
}
