package dev.helpcenter.source;

import java.util.Map;

/**
 * What {@code {{ name }}} stands for in articles. Immutable.
 *
 * @param values by full name, such as {@code site.name} or {@code fact.idcare.phone}
 * @param snippets by name without {@code snippet.}
 */
public record Variables(Map<String, String> values, Map<String, Snippet> snippets) {
  public Variables {
    values = Map.copyOf(values);
    snippets = Map.copyOf(snippets);
  }

  /**
   * A piece of Markdown that articles share.
   *
   * @param file the path from the site's folder, with {@code /}
   */
  public record Snippet(String file, String text) {}

  /** No variables at all. */
  public static Variables none() {
    return new Variables(Map.of(), Map.of());
  }
}
