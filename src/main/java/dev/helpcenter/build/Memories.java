package dev.helpcenter.build;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.search.IndexMemory;
import dev.helpcenter.site.RelatedMemory;
import java.io.IOException;

/** Gives what is known of an earlier build of a site. */
interface Memories {
  /** Nothing is known. */
  Memories NONE =
      new Memories() {
        @Override
        public HashKey key() {
          return new HashKey(0, 0);
        }

        @Override
        public DocumentMemory documents(SiteConfiguration configuration) {
          return DocumentMemory.none();
        }

        @Override
        public IndexMemory index(SiteConfiguration configuration) {
          return IndexMemory.NONE;
        }

        @Override
        public PageMemory pages(String key) {
          return PageMemory.none();
        }

        @Override
        public RelatedMemory related() {
          return RelatedMemory.NONE;
        }

        @Override
        public ThemeMemory theme() {
          return ThemeMemory.NONE;
        }
      };

  /** The key of all fingerprints by which things are known. */
  HashKey key();

  /**
   * What was read of the articles; to be asked for before anything but the configuration is read.
   */
  DocumentMemory documents(SiteConfiguration configuration) throws IOException;

  /** What the search index was made of; to be asked for when all articles are read. */
  IndexMemory index(SiteConfiguration configuration) throws IOException;

  /**
   * What pages were made of.
   *
   * @param key tells what all of them depend on
   */
  PageMemory pages(String key) throws IOException;

  /** Which articles were related. */
  RelatedMemory related() throws IOException;

  /** What was made of the theme. */
  ThemeMemory theme() throws IOException;
}
