package dev.helpcenter.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Texts of a theme from which files are made. Those that the tool brings are read only if they are
 * asked for: which they are is told by their paths and by the tool.
 *
 * @param bundled the tool's
 * @param own the site's, by path as well
 */
public record ThemeTexts(SortedMap<String, FileContent> bundled, SortedMap<String, String> own) {
  public ThemeTexts {
    bundled = Collections.unmodifiableSortedMap(bundled);
    own = Collections.unmodifiableSortedMap(own);
  }

  /**
   * @param files all of them by path
   * @param isOwn whether the file of a path is the site's
   */
  static ThemeTexts of(SortedMap<String, FileContent> files, Predicate<String> isOwn)
      throws IOException {
    SortedMap<String, FileContent> bundled = new TreeMap<>();
    SortedMap<String, String> own = new TreeMap<>();
    for (Map.Entry<String, FileContent> file : files.entrySet()) {
      if (isOwn.test(file.getKey())) {
        own.put(file.getKey(), read(file.getValue()));
      } else {
        bundled.put(file.getKey(), file.getValue());
      }
    }
    return new ThemeTexts(bundled, own);
  }

  private static String read(FileContent content) throws IOException {
    return new String(content.read(), StandardCharsets.UTF_8);
  }

  /** For one tool, these are the same if the texts are. */
  public List<Object> facts() {
    return List.of(bundled.keySet(), own);
  }

  /** All of them by path. */
  public SortedMap<String, String> all() throws IOException {
    SortedMap<String, String> all = new TreeMap<>(own);
    for (Map.Entry<String, FileContent> file : bundled.entrySet()) {
      all.put(file.getKey(), read(file.getValue()));
    }
    return all;
  }
}
