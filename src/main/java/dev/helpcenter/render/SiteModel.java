package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Builds the template's {@code site}: what all pages share. Made once for a site. */
final class SiteModel {
  private static final int FOOTER_CATEGORIES = 8;
  private static final int LATEST = 20;

  private final Site site;
  private final SiteSettings settings;
  private final ArticleRefs refs;
  private final AlphabeticalOrder order;
  private final Map<String, Map<String, Object>> categories = new LinkedHashMap<>();

  /**
   * @param order of all articles
   */
  SiteModel(Site site, ArticleRefs refs, AlphabeticalOrder order) {
    this.order = order;
    this.site = site;
    this.settings = site.settings();
    this.refs = refs;
    site.categories().forEach(category -> categories.put(category.url(), model(category)));
  }

  Map<String, Object> build(Map<String, String> assets) {
    List<Map<String, Object>> all = List.copyOf(categories.values());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", settings.name());
    model.put("description", settings.description());
    model.put("language", settings.language());
    model.put("host", settings.host().map(Object::toString).orElse(""));
    model.put("notice", settings.property("site.notice").orElse(""));
    model.put("categories", all);
    model.put("topCategories", topLevel(all));
    model.put("mostNeeded", mostNeeded());
    model.put("articles", refs.of(order.articles()));
    model.put("pages", refs.of(site.articles().stream().filter(SiteModel::isLoosePage).toList()));
    troubleshooter().ifPresent(article -> putTroubleshooter(model, article));
    help().ifPresent(ref -> model.put("help", ref));
    settings.property("site.urgent").flatMap(refs::at).ifPresent(ref -> model.put("urgent", ref));
    settings.property("archive.file").ifPresent(file -> model.put("archiveUrl", Urls.ofFile(file)));
    settings
        .property("feed.file")
        .filter(file -> settings.isOn("render.feed", true))
        .ifPresent(file -> model.put("feedUrl", file));
    model.put("searchUrl", "search/");
    model.put("essentials", refs.of(Essentials.of(site)));
    model.put("offline", ServiceWorker.isEnabled(settings));
    model.put("footerCategories", topLevel(all).stream().limit(FOOTER_CATEGORIES).toList());
    List<Article> latest = latest();
    model.put("latest", refs.of(latest));
    model.put(
        "updated",
        latest.stream().findFirst().flatMap(Article::reviewed).orElse(LocalDate.EPOCH)
            + "T00:00:00Z");
    settings.property("theme.color").ifPresent(colour -> model.put("themeColor", colour));
    settings
        .host()
        .flatMap(host -> Optional.ofNullable(assets.get(ShareImage.NAME)).map(path -> host + path))
        .ifPresent(url -> model.put("shareImage", url));
    model.put("properties", Collections.unmodifiableMap(new TreeMap<>(settings.properties())));
    model.put("assets", assets);
    return Collections.unmodifiableMap(model);
  }

  /** {@code url, title, description, icon, articles[]}, {@code parent} (a url) if it has one. */
  Map<String, Object> category(Category category) {
    return Objects.requireNonNull(categories.get(category.url()), category.url());
  }

  private Map<String, Object> model(Category category) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("url", category.url());
    model.put("title", category.title());
    model.put("description", category.description());
    model.put("icon", category.icon());
    model.put("articles", refs.of(category.articles()));
    category.parent().ifPresent(parent -> model.put("parent", parent));
    model.put("children", children(category));
    return Collections.unmodifiableMap(model);
  }

  /** {@code url, title} of the categories right below. */
  List<Map<String, Object>> children(Category category) {
    List<Map<String, Object>> children = new ArrayList<>();
    for (Category child : site.categories()) {
      if (child.parent().equals(Optional.of(category.url()))) {
        children.add(Map.of("url", child.url(), "title", child.title()));
      }
    }
    return children;
  }

  private void putTroubleshooter(Map<String, Object> model, Article article) {
    Map<String, Object> ref = new LinkedHashMap<>(refs.of(article));
    StartQuestion.of(article).ifPresent(question -> ref.put("question", question));
    model.put("troubleshooter", Collections.unmodifiableMap(ref));
  }

  /** The one that the site chose, or else the first one. */
  private Optional<Article> troubleshooter() {
    Optional<String> url = settings.property("site.troubleshooter");
    return site.articles().stream()
        .filter(
            article ->
                url.map(article.url()::equals).orElse(article.type().equals("troubleshooter")))
        .findFirst();
  }

  private Optional<Map<String, Object>> help() {
    Optional<String> url = settings.property("site.help");
    return url.flatMap(site::category).map(this::category).or(() -> url.flatMap(refs::at));
  }

  private List<Map<String, Object>> mostNeeded() {
    return refs.of(
        site.articles().stream()
            .filter(article -> article.featured().isPresent())
            .sorted(
                Comparator.comparing((Article article) -> article.featured().orElseThrow())
                    .thenComparing(Article::url))
            .toList());
  }

  /** The articles that were reviewed last, the newest first. */
  private List<Article> latest() {
    Comparator<Article> newestFirst =
        Comparator.comparing((Article article) -> article.reviewed().orElseThrow())
            .reversed()
            .thenComparing(Article::url);
    NavigableSet<Article> latest = new TreeSet<>(newestFirst);
    for (Article article : site.articles()) {
      boolean among =
          article.reviewed().isPresent()
              && (latest.size() < LATEST || newestFirst.compare(article, latest.last()) < 0);
      if (among && latest.add(article) && latest.size() > LATEST) {
        latest.pollLast();
      }
    }
    return List.copyOf(latest);
  }

  private static List<Map<String, Object>> topLevel(List<Map<String, Object>> categories) {
    return categories.stream().filter(category -> !category.containsKey("parent")).toList();
  }

  private static boolean isLoosePage(Article article) {
    return article.type().equals("page") && article.category().isEmpty();
  }
}
