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
  private record Keyed(String key, Article article) {}

  private AlphabeticalOrder() {}

  static List<Article> sort(List<Article> articles) {
    return articles.stream()
        .map(article -> new Keyed(key(article.title()), article))
        .sorted(
            Comparator.comparing(Keyed::key)
                .thenComparing(keyed -> keyed.article().title())
                .thenComparing(keyed -> keyed.article().url()))
        .map(Keyed::article)
        .toList();
  }

  /** Sorted articles under their first letters; digits are {@code 0–9}, all else is {@code #}. */
  static Map<String, List<Article>> byLetter(List<Article> sorted) {
    Map<String, List<Article>> letters = new LinkedHashMap<>();
    for (Article article : sorted) {
      letters.computeIfAbsent(letter(article.title()), l -> new ArrayList<>()).add(article);
    }
    return letters;
  }

  private static String letter(String title) {
    String key = key(title);
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
