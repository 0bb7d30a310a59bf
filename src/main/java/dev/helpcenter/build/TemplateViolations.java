package dev.helpcenter.build;

import dev.helpcenter.source.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What templates write that no page may have: it stands in each of their pages, and is told once.
 * Safe for several threads.
 */
final class TemplateViolations {
  /**
   * The same on several pages.
   *
   * @param what it is, to be read after "have"
   * @param template where it comes from, if that is known
   * @param page the first of the pages, by its path
   * @param excerpt how it starts there
   * @param pages how many there are
   */
  record Found(String what, Optional<Place> template, String page, String excerpt, int pages) {
    private Found and(Found other) {
      Found first = page.compareTo(other.page) <= 0 ? this : other;
      return new Found(what, template, first.page, first.excerpt, pages + other.pages);
    }
  }

  private final Map<List<Object>, Found> found = new HashMap<>();

  synchronized void add(String what, Optional<Place> template, String page, String excerpt) {
    found.merge(List.of(what, template), new Found(what, template, page, excerpt, 1), Found::and);
  }

  /** All of it, in no order. */
  synchronized List<Found> all() {
    return List.copyOf(found.values());
  }
}
