package dev.helpcenter.site;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code jbake.properties} says about the site, typed.
 *
 * @param language a BCP 47 tag such as {@code en-AU}
 * @param host where the site will be published, with the path of a project page if there is one:
 *     {@code https://example.org/help/}; ends in a slash; empty if {@code site.host} is not set
 * @param prettyUrls whether pages end in {@code /} (JBake's {@code uri.noExtension})
 * @param types document types that have a template, in the order of the configuration
 * @param properties all properties as text, for variables and for what only a theme knows
 */
public record SiteSettings(
    String name,
    String description,
    String language,
    Optional<URI> host,
    boolean prettyUrls,
    List<String> types,
    Map<String, String> properties) {
  public SiteSettings {
    types = List.copyOf(types);
    properties = Map.copyOf(properties);
  }

  /**
   * Whether folders are categories: they are where the theme has a template for them. A plain JBake
   * site has none, and keeps JBake's own ways: its addresses, and header keys that only its
   * templates know.
   */
  public boolean hasCategories() {
    return types.contains("category");
  }

  /** The name of the folder of content, {@code content} unless the site says otherwise. */
  public String contentFolder() {
    return property("content.folder").orElse("content");
  }

  /** A property of {@code jbake.properties}, by its name there. */
  public Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** Whether a switch is on: {@code false} in any case of letters turns it off. */
  public boolean isOn(String name, boolean byDefault) {
    return property(name).map(value -> !value.equalsIgnoreCase("false")).orElse(byDefault);
  }
}
