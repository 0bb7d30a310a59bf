package dev.helpcenter.jbake;

import dev.helpcenter.site.SiteSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.PropertyList;

/** Makes typed settings of a configuration. */
final class SettingsReader {
  private static final Pattern TEMPLATE = Pattern.compile("template\\.([a-zA-Z0-9-_]+)\\.file");

  /** What has a template, but is no type of a document. */
  private static final Set<String> GENERATED =
      Set.of(
          "masterindex",
          "feed",
          "error404",
          "archive",
          "tag",
          "tagsindex",
          "sitemap",
          "search",
          "components",
          "offline");

  private static final String DEFAULT_LANGUAGE = "en";

  private SettingsReader() {}

  /**
   * @param usable whether the template that a property names makes a type of documents
   */
  static SiteSettings read(CompositeConfiguration configuration, Predicate<String> usable)
      throws ConfigurationException {
    Map<String, String> properties = new TreeMap<>();
    Set<String> types = new LinkedHashSet<>();
    for (Iterator<String> keys = configuration.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      properties.put(key, text(configuration, key));
      Matcher template = TEMPLATE.matcher(key);
      if (template.matches()
          && !GENERATED.contains(template.group(1))
          && usable.test(template.group())) {
        types.add(template.group(1));
      }
    }
    return new SiteSettings(
        properties.getOrDefault("site.name", ""),
        properties.getOrDefault("site.description", ""),
        properties.getOrDefault("site.language", DEFAULT_LANGUAGE),
        host(properties.getOrDefault(PropertyList.SITE_HOST.getKey(), "")),
        configuration.getBoolean(PropertyList.URI_NO_EXTENSION.getKey(), false),
        List.copyOf(types),
        properties);
  }

  /** JBake splits values at their commas; a sentence is as it was written. */
  private static String text(CompositeConfiguration configuration, String key) {
    List<Object> parts = configuration.getList(key);
    if (parts.size() == 1) {
      return String.valueOf(parts.get(0));
    }
    return written(configuration, key)
        .map(configuration.getInterpolator()::interpolate)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElseGet(() -> joined(parts));
  }

  /** What the first file says that has this key: it hides the others. */
  private static Optional<String> written(CompositeConfiguration configuration, String key) {
    for (int i = 0; i < configuration.getNumberOfConfigurations(); i++) {
      if (configuration.getConfiguration(i) instanceof WrittenProperties properties
          && properties.containsKey(key)) {
        return properties.written(key).map(text -> text.replace("\\,", ",").strip());
      }
    }
    return Optional.empty();
  }

  private static String joined(List<Object> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Optional<URI> host(String configured) throws ConfigurationException {
    String host = configured.strip();
    if (host.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(host.endsWith("/") ? host : host + "/");
      if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      throw notAnAddress(host);
    }
    throw notAnAddress(host);
  }

  private static ConfigurationException notAnAddress(String host) {
    return new ConfigurationException(
        ConfigUtil.CONFIG_FILE,
        "site.host",
        "site.host is not a web address: " + host,
        "Write the address where the site is published, such as https://example.org/help/, or leave"
            + " site.host out");
  }
}
