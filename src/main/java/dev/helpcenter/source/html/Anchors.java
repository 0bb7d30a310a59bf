package dev.helpcenter.source.html;

import dev.helpcenter.source.LowerCase;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids of a page. Those of headings follow GitHub's rule, so that a link works here and there.
 *
 * <p>Ids that start with {@code hc-} belong to the theme and are never given out.
 */
public final class Anchors {
  private static final String THEME = "hc-";

  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Integer> suffixes = new HashMap<>();

  /** The id of a heading: its words in lower case, joined by hyphens, made unique by a number. */
  public String forHeading(String title) {
    String slug = slug(title);
    if (slug.isEmpty() || slug.startsWith(THEME)) {
      slug = "section" + (slug.isEmpty() ? "" : "-" + slug);
    }
    String id = slug;
    while (!taken.add(id)) {
      id = slug + "-" + suffixes.merge(slug, 1, Integer::sum);
    }
    return id;
  }

  /** Takes an id that the author chose; false if it cannot be had. */
  public boolean take(String id) {
    return !id.startsWith(THEME) && taken.add(id);
  }

  public Set<String> all() {
    return taken;
  }

  private static String slug(String title) {
    StringBuilder slug = new StringBuilder(title.length());
    LowerCase.of(title.strip())
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                slug.append('-');
              } else if (c == '-' || c == '_' || isWord(c)) {
                slug.appendCodePoint(c);
              }
            });
    return slug.toString();
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONNECTOR_PUNCTUATION,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
