package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One short description of each article, made once and shared by all pages that mention it. */
final class ArticleRefs {
  private final Map<String, Map<String, Object>> byUrl = new HashMap<>();

  ArticleRefs(Site site) {
    for (Article article : site.articles()) {
      byUrl.put(article.url(), ref(article));
    }
    for (Category category : site.categories()) {
      category.index().ifPresent(index -> byUrl.putIfAbsent(category.url(), ref(index)));
    }
  }

  /** {@code url, title, description, type}, and {@code reviewed} where it is known. */
  Map<String, Object> of(Article article) {
    return Objects.requireNonNull(byUrl.get(article.url()), article.url());
  }

  Optional<Map<String, Object>> at(String url) {
    return Optional.ofNullable(byUrl.get(url));
  }

  List<Map<String, Object>> of(Collection<Article> articles) {
    return articles.stream().map(this::of).toList();
  }

  private static Map<String, Object> ref(Article article) {
    Map<String, Object> ref = new LinkedHashMap<>();
    ref.put("url", article.url());
    ref.put("title", article.title());
    ref.put("description", article.description());
    ref.put("type", article.type());
    article.reviewed().ifPresent(date -> ref.put("reviewed", ReviewDate.model(date)));
    return Collections.unmodifiableMap(ref);
  }
}
