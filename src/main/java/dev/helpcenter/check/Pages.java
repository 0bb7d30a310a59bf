package dev.helpcenter.check;

import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import dev.helpcenter.source.Place;
import java.util.Optional;

/** What the checks ask of a page. */
final class Pages {
  private Pages() {}

  /**
   * Whether the checks look at a page: it is published, or will be by itself when its day comes.
   * Drafts may be as unfinished as they are.
   */
  static boolean isJudged(Page page) {
    return page.live() || page.header().publication() == Publication.SCHEDULED;
  }

  /** Whether its header could be read, so that what is not there was not written. */
  static boolean isHeaderRead(Page page) {
    return page.headerReadable();
  }

  /** Whether its header and its text could be read. */
  static boolean isRead(Page page) {
    return page.readable();
  }

  /** Where a key's value stands, or the start of the file if it is not there. */
  static Place valuePlace(Page page, String key) {
    return page.source()
        .frontMatter()
        .entry(key)
        .map(entry -> entry.valuePlace())
        .orElseGet(() -> Place.start(page.file()));
  }

  /** The key's text if it is there and not blank. */
  static Optional<String> text(Page page, String key) {
    return page.source().frontMatter().text(key).filter(text -> !text.isEmpty());
  }
}
