package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles that readers need even without a connection: the most needed ones, the
 * troubleshooters, the how-tos of the first category, and the FAQs.
 */
final class Essentials {
  /** More would cost a reader with little data too much. */
  private static final int MOST = 40;

  private Essentials() {}

  static List<Article> of(Site site) {
    // By their addresses: to compare whole articles would be to read all their text.
    Map<String, Article> essentials = new LinkedHashMap<>();
    site.articles().stream()
        .filter(article -> article.featured().isPresent())
        .sorted(
            Comparator.comparing((Article article) -> article.featured().orElseThrow())
                .thenComparing(Article::url))
        .forEach(article -> essentials.putIfAbsent(article.url(), article));
    addType(essentials, site.articles(), "troubleshooter");
    if (!site.categories().isEmpty()) {
      addType(essentials, site.categories().get(0).articles(), "howto");
    }
    addType(essentials, site.articles(), "faq");
    return essentials.values().stream().limit(MOST).toList();
  }

  private static void addType(
      Map<String, Article> essentials, List<Article> articles, String type) {
    articles.stream()
        .filter(article -> article.type().equals(type))
        .forEach(article -> essentials.putIfAbsent(article.url(), article));
  }
}
