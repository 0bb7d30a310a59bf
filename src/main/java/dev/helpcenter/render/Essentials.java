package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The articles that readers need even without a connection: the most needed ones, the
 * troubleshooters, the how-tos of the first category, and the FAQs.
 */
final class Essentials {
  /** More would cost a reader with little data too much. */
  private static final int MOST = 40;

  private Essentials() {}

  static List<Article> of(Site site) {
    Set<Article> essentials = new LinkedHashSet<>();
    site.articles().stream()
        .filter(article -> article.featured().isPresent())
        .sorted(
            Comparator.comparing((Article article) -> article.featured().orElseThrow())
                .thenComparing(Article::url))
        .forEach(essentials::add);
    addType(essentials, site.articles(), "troubleshooter");
    if (!site.categories().isEmpty()) {
      addType(essentials, site.categories().get(0).articles(), "howto");
    }
    addType(essentials, site.articles(), "faq");
    return new ArrayList<>(essentials).subList(0, Math.min(MOST, essentials.size()));
  }

  private static void addType(Set<Article> essentials, List<Article> articles, String type) {
    articles.stream().filter(article -> article.type().equals(type)).forEach(essentials::add);
  }
}
