package dev.helpcenter.search;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.site.Article;
import java.util.Optional;

/**
 * Remembers from one build to the next what parts of a search index were made of. Safe for several
 * threads.
 */
public interface IndexMemory {
  /** Remembers nothing. */
  IndexMemory NONE =
      new IndexMemory() {
        @Override
        public Optional<HashKey> key() {
          return Optional.empty();
        }

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

  /** The key of the fingerprints under which things are kept; nothing if nothing is. */
  Optional<HashKey> key();

  /** Tells this text of an article from all others; nothing if that is not known. */
  Optional<String> version(Article article);

  /**
   * What was kept under this name in this build or the last one.
   *
   * @param print the fingerprint of all that it was made of; or a name of its own, for what grows
   *     from build to build
   */
  Optional<RecordReader> recall(String print);

  /** Keeps what was made. */
  void keep(String print, RecordWriter record);
}
