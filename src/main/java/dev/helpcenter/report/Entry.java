package dev.helpcenter.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that needs care.
 *
 * @param path the file, from the site's folder
 * @param title the article's; or the name of what else it is
 * @param values what there is to know of it, by its name: dates as text, numbers as numbers
 */
public record Entry(String path, String title, Map<String, Object> values) {
  public Entry {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
