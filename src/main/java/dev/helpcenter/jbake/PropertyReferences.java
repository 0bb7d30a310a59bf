package dev.helpcenter.jbake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.ConfigUtil;

/**
 * Follows the references between properties, as in {@code a=${b}}, before anything fills them in:
 * ten lines that each name the next one ten times would make a value of gigabytes.
 */
final class PropertyReferences {
  /** Of all values together, in characters; no site comes near. */
  private static final long MOST = 5_000_000;

  private static final int DEEPEST = 50;

  /**
   * The name ends with the brace or with what stands for a missing value, which may hold further
   * references. Two dollar signs stand for one.
   */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\$)\\$\\{([^}]{0,500}?)(?=:-|\\})");

  private static final String HINT = "Write out what is meant instead of ${…}";

  private final Configuration configuration;
  private final Map<String, Long> lengths = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private PropertyReferences(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Checks that all values can be filled in.
   *
   * @throws ConfigurationException if one contains itself, or becomes far too long
   */
  static void check(Configuration configuration) throws ConfigurationException {
    PropertyReferences references = new PropertyReferences(configuration);
    long sum = 0;
    for (Iterator<String> keys = configuration.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      sum += references.length(key);
      if (sum > MOST) {
        throw refused(key, "“" + key + "” becomes far too long when its ${…} are filled in");
      }
    }
  }

  /** How long a value becomes; more than that counts as the most. */
  private long length(String key) throws ConfigurationException {
    Long known = lengths.get(key);
    if (known != null) {
      return known;
    }
    if (!open.add(key) || open.size() > DEEPEST) {
      throw refused(
          key, "“" + key + "” contains itself, or others that contain others without end");
    }
    long length = 0;
    Object value = configuration.getProperty(key);
    for (Object part : value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
      length += part.toString().length();
      Matcher reference = REFERENCE.matcher(part.toString());
      while (reference.find()) {
        length = Math.min(MOST + 1, length + length(reference.group(1)));
        reference.region(reference.start(1), part.toString().length());
      }
    }
    open.remove(key);
    lengths.put(key, length);
    return length;
  }

  private static ConfigurationException refused(String key, String message) {
    return new ConfigurationException(ConfigUtil.CONFIG_FILE, key, message, HINT);
  }
}
