package dev.helpcenter.build;

import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.search.CountMemory;
import java.io.IOException;

/** Gives what is known of an earlier build of a site. */
interface Memories {
  /** Nothing is known. */
  Memories NONE =
      new Memories() {
        @Override
        public DocumentMemory documents(SiteConfiguration configuration) {
          return DocumentMemory.none();
        }

        @Override
        public CountMemory counts(SiteConfiguration configuration) {
          return CountMemory.NONE;
        }

        @Override
        public PageMemory pages(String key) {
          return PageMemory.none();
        }
      };

  /**
   * What was read of the articles; to be asked for before anything but the configuration is read.
   */
  DocumentMemory documents(SiteConfiguration configuration) throws IOException;

  /** What was counted for the search index; to be asked for when all articles are read. */
  CountMemory counts(SiteConfiguration configuration) throws IOException;

  /**
   * What pages were made of.
   *
   * @param key tells what all of them depend on
   */
  PageMemory pages(String key) throws IOException;
}
