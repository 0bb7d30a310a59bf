package dev.helpcenter.render;

import dev.helpcenter.site.SiteSettings;

/** How many entries a page lists at most, so that it arrives at once on a weak connection. */
record ListSize(int described) {
  private static final String PROPERTY = "list.size";
  private static final int DEFAULT = 50;

  static ListSize of(SiteSettings settings) {
    return new ListSize(
        settings
            .property(PROPERTY)
            .filter(text -> text.matches("[1-9]\\d{0,5}"))
            .map(Integer::valueOf)
            .orElse(DEFAULT));
  }

  /** The number of entries that are titles only: they take half as much. */
  int titles() {
    return 2 * described;
  }
}
