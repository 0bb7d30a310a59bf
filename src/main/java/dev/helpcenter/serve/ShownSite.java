package dev.helpcenter.serve;

import java.util.Optional;

/** The site that browsers see: the last one without errors. Safe for many threads. */
final class ShownSite {
  private Optional<MemorySite> site = Optional.empty();

  /** The site; nothing until one was built. */
  synchronized Optional<MemorySite> get() {
    return site;
  }

  /** Shows another site from now on, and returns the one shown before. */
  synchronized Optional<MemorySite> replace(MemorySite fresh) {
    Optional<MemorySite> before = site;
    site = Optional.of(fresh);
    return before;
  }
}
