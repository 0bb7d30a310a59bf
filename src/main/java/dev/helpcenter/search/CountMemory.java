package dev.helpcenter.search;

import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.site.Article;
import java.util.Optional;

/**
 * Remembers from one build to the next what was counted in parts of a site. Safe for several
 * threads.
 */
public interface CountMemory {
  /** Remembers nothing. */
  CountMemory NONE =
      new CountMemory() {
        @Override
        public Optional<String> version(Article article) {
          return Optional.empty();
        }

        @Override
        public Optional<RecordReader> recall(String print) {
          return Optional.empty();
        }

        @Override
        public void keep(String print, RecordWriter record) {
          // There is nobody to ask for it.
        }
      };

  /** Tells this text of an article from all others; nothing if that is not known. */
  Optional<String> version(Article article);

  /**
   * What was kept under this name in this build or the last one.
   *
   * @param print the fingerprint of all that was counted
   */
  Optional<RecordReader> recall(String print);

  /** Keeps what was counted. */
  void keep(String print, RecordWriter record);
}
