package dev.helpcenter.build;

import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.render.PageModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the pages of a site show of each other. */
final class SiteOutline {
  private SiteOutline() {}

  /**
   * The fingerprint of the outline; empty if it can't be told.
   *
   * @param secret of all fingerprints
   */
  static String of(PageModels models, HashKey secret) {
    Fingerprints fingerprints = new Fingerprints(secret);
    List<String> prints = new ArrayList<>();
    for (Object part : models.outline()) {
      Optional<String> print = fingerprints.of(part);
      if (print.isEmpty()) {
        return "";
      }
      prints.add(print.get());
    }
    return fingerprints.of(prints).orElse("");
  }
}
