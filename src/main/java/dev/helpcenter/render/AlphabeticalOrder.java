package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Articles from A to Z: letters count without their accents and case, whatever the machine's
 * language and JDK are.
 */
final class AlphabeticalOrder {
  private final List<Keyed> sorted;

  private record Keyed(String key, Article article) {}

  AlphabeticalOrder(List<Article> articles) {
    sorted =
        articles.stream()
            .map(article -> new Keyed(key(article.title()), article))
            .sorted(
                Comparator.comparing(Keyed::key)
                    .thenComparing(keyed -> keyed.article().title())
                    .thenComparing(keyed -> keyed.article().url()))
            .toList();
  }

  /** The articles in their order. */
  List<Article> articles() {
    return sorted.stream().map(Keyed::article).toList();
  }

  /** The articles under their first letters; digits are {@code 0–9}, all else is {@code #}. */
  Map<String, List<Article>> byLetter() {
    Map<String, List<Article>> letters = new LinkedHashMap<>();
    for (Keyed keyed : sorted) {
      letters.computeIfAbsent(letter(keyed.key()), l -> new ArrayList<>()).add(keyed.article());
    }
    return letters;
  }

  private static String letter(String key) {
    if (key.isEmpty()) {
      return "#";
    }
    int first = key.codePointAt(0);
    if (Character.isDigit(first)) {
      return "0–9";
    }
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
  }

  /** The title's letters, digits and single spaces, so that quotes and the like don't count. */
  private static String key(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .forEach(c -> key.appendCodePoint(Character.toLowerCase(c)));
    return key.toString().strip();
  }
}
