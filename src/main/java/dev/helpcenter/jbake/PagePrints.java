package dev.helpcenter.jbake;

import dev.helpcenter.cache.Fingerprints;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells whether a page is made of the same values as another time. For one thread. */
final class PagePrints {
  private final Map<String, Object> site;
  private final KnownPages pages;
  private final Fingerprints fingerprints;
  private final Map<Set<String>, Optional<String>> ofSite = new HashMap<>();

  /**
   * @param site the template's {@code site}
   * @param pages may know a page's fingerprint without a look at its values
   * @param known what the pages of other threads have in common with those of this one
   */
  PagePrints(Map<String, Object> site, KnownPages pages, Fingerprints.Known known) {
    this.fingerprints = new Fingerprints(known);
    this.pages = pages;
    this.site = site;
  }

  /**
   * The fingerprint of a page's values.
   *
   * @param path where the page is published
   * @param reads the values of the site that belong to them
   * @return nothing if some of them can't be compared
   */
  Optional<String> of(PageSource page, String path, Set<String> reads) {
    Optional<String> own = pages.own(path, page.version()).or(() -> page.print(fingerprints));
    Optional<String> shared = ofSite.computeIfAbsent(reads, this::ofSite);
    return own.isPresent() && shared.isPresent()
        ? Optional.of(own.get() + shared.get())
        : Optional.empty();
  }

  private Optional<String> ofSite(Set<String> reads) {
    Map<String, Object> values = new TreeMap<>();
    for (String key : reads) {
      Object value = site.get(key);
      if (value != null) {
        values.put(key, value);
      }
    }
    return fingerprints.of(values);
  }
}
