package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an article stands: the way down to it, and its neighbours in its category. */
final class Navigation {
  private final String homeTitle;
  private final ArticleRefs refs;
  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> trails = new HashMap<>();
  private final Map<String, Map<String, Object>> previous = new HashMap<>();
  private final Map<String, Map<String, Object>> next = new HashMap<>();

  Navigation(Site site, ArticleRefs refs, String homeTitle) {
    this.homeTitle = homeTitle;
    this.refs = refs;
    site.categories().forEach(category -> categories.put(category.url(), category));
    for (Category category : site.categories()) {
      trails.put(category.url(), trail(category));
      neighbours(category.articles());
    }
  }

  /** The links above a page of this category, from the home page to the category itself. */
  List<Map<String, Object>> trailOf(Optional<String> category) {
    return category.map(trails::get).orElseGet(() -> List.of(crumb(homeTitle, "")));
  }

  /** The links above a page that is below one which belongs to no category. */
  List<Map<String, Object>> below(String title, String url) {
    return List.of(crumb(homeTitle, ""), crumb(title, url));
  }

  /** The links above a category's own page. */
  List<Map<String, Object>> above(Category category) {
    List<Map<String, Object>> trail = trailOf(Optional.of(category.url()));
    return trail.subList(0, trail.size() - 1);
  }

  Optional<Category> category(String url) {
    return Optional.ofNullable(categories.get(url));
  }

  Optional<Map<String, Object>> previous(Article article) {
    return Optional.ofNullable(previous.get(article.url()));
  }

  Optional<Map<String, Object>> next(Article article) {
    return Optional.ofNullable(next.get(article.url()));
  }

  private void neighbours(List<Article> articles) {
    for (int i = 1; i < articles.size(); i++) {
      previous.put(articles.get(i).url(), refs.of(articles.get(i - 1)));
      next.put(articles.get(i - 1).url(), refs.of(articles.get(i)));
    }
  }

  private List<Map<String, Object>> trail(Category category) {
    List<Map<String, Object>> upwards = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Category> step = Optional.of(category);
    while (step.isPresent() && seen.add(step.get().url())) {
      upwards.add(0, crumb(step.get().title(), step.get().url()));
      step = step.get().parent().flatMap(this::category);
    }
    upwards.add(0, crumb(homeTitle, ""));
    return List.copyOf(upwards);
  }

  private static Map<String, Object> crumb(String title, String url) {
    return Map.of("title", title, "url", url);
  }
}
