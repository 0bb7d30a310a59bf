package dev.helpcenter.jbake;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Pages that an earlier bake has made. A page is the same as long as its own values are, and those
 * of the site's that its template has looked at: both are told by fingerprints. Safe for several
 * threads.
 */
public interface KnownPages {
  /** Knows of none. */
  KnownPages NONE =
      new KnownPages() {
        @Override
        public HashKey key() {
          return new HashKey(0, 0);
        }

        @Override
        public Optional<Set<String>> reads(String path) {
          return Optional.empty();
        }

        @Override
        public Optional<String> own(String path, String version) {
          return Optional.empty();
        }

        @Override
        public boolean keep(String path, String fingerprint) {
          return false;
        }

        @Override
        public void made(OutputFile page, Set<String> reads, String version, String fingerprint) {}

        @Override
        public boolean isWanted() {
          return false;
        }
      };

  /** The key of the fingerprints. */
  HashKey key();

  /** What a page's template looked at of {@code site}; nothing if the page is not known. */
  Optional<Set<String>> reads(String path);

  /**
   * The beginning of a page's fingerprint, which tells its own values, if these are sure to be what
   * they were: nothing that pages show of each other has changed, and its version is the same.
   *
   * @param version tells the page's file from all others, or that there is none; empty if that is
   *     not known
   */
  Optional<String> own(String path, String version);

  /**
   * Publishes a page as it was.
   *
   * @return whether that was possible; if not, the page must be made
   */
  boolean keep(String path, String fingerprint) throws IOException;

  /** Takes note of a page that was made. */
  void made(OutputFile page, Set<String> reads, String version, String fingerprint);

  /** Whether it is worth while to tell of pages. */
  boolean isWanted();
}
