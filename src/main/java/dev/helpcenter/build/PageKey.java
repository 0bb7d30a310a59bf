package dev.helpcenter.build;

import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells what all pages of a site depend on: its settings, its theme, and the language they use. */
final class PageKey {
  /** What such a template makes of it is not told by its values: the time, or code in a text. */
  private static final Pattern UNTOLD =
      Pattern.compile("(?<![\\w)\\]])\\.now\\b|\\?(eval|interpret)");

  private final SiteConfiguration configuration;
  private final ThemeFiles theme;
  private final HashKey secret;

  /**
   * @param secret of all fingerprints
   */
  PageKey(SiteConfiguration configuration, ThemeFiles theme, HashKey secret) {
    this.secret = secret;
    this.configuration = configuration;
    this.theme = theme;
  }

  /**
   * The key.
   *
   * @param assets the published styles and scripts, by their names
   * @param scripts which scripts a page may have
   * @return nothing if pages may depend on something else
   */
  Optional<String> of(Map<String, String> assets, Set<String> scripts) throws IOException {
    Map<String, String> templates = theme.templates();
    for (String template : templates.values()) {
      if (UNTOLD.matcher(template).find()) {
        return Optional.empty();
      }
    }
    return new Fingerprints(secret)
        .of(
            List.of(
                templates,
                new TreeMap<>(configuration.settings().properties()),
                configuration.language(),
                new TreeMap<>(assets),
                new TreeSet<>(scripts)));
  }
}
