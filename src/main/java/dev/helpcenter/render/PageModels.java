package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.FeedbackAddress;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What templates see as {@code site} and {@code page}: maps, lists, strings and numbers only. What
 * pages share is made once here, so that a page costs no more on a site of 10,000 articles than on
 * one of ten. Immutable once made; safe to use from several threads.
 */
public final class PageModels {
  /** The types whose level-2 headings are questions, each a part of its own. */
  private static final Set<String> SECTIONED = Set.of("faq", "troubleshooter");

  private final Site site;
  private final SiteSettings settings;
  private final ArticleRefs refs;
  private final Navigation navigation;
  private final JsonLd jsonLd;
  private final Map<String, Object> siteModel;
  private final Map<String, Map<String, Object>> categoryModels = new HashMap<>();
  private final LongLists lists;

  /**
   * @param assets for each name a template may ask for ({@code site.css}) the published path
   */
  public PageModels(Site site, Map<String, String> assets) {
    this.site = site;
    this.settings = site.settings();
    this.refs = new ArticleRefs(site);
    this.navigation =
        new Navigation(site, refs, settings.property("title.breadcrumb.home").orElse("Home"));
    this.jsonLd = new JsonLd(site, Optional.ofNullable(assets.get(ShareImage.NAME)));
    AlphabeticalOrder order = new AlphabeticalOrder(site.articles());
    SiteModel model = new SiteModel(site, refs, order);
    this.siteModel = model.build(assets);
    for (Category category : site.categories()) {
      categoryModels.put(category.url(), model.category(category));
    }
    this.lists = new LongLists(site, refs, navigation, model, order, title(PageKind.ARCHIVE));
  }

  /** The template's {@code site}. */
  public Map<String, Object> site() {
    return siteModel;
  }

  /** The template's {@code page} for an article. */
  public Map<String, Object> page(Article article) {
    Map<String, Object> page = common(article);
    putJsonLd(page, jsonLd.article(article, navigation.trailOf(article.category())));
    putBody(page, article);
    return page;
  }

  /**
   * What decides over {@link #page(Article)}, beside the article's file and what is the same for
   * all: whenever the page would be another one, one of these values is.
   */
  public Map<String, Object> surroundings(Article article) {
    Map<String, Object> around = new LinkedHashMap<>();
    around.put("url", article.url());
    around.put("addresses", article.addresses());
    putSurroundings(around, article);
    return around;
  }

  /**
   * What pages show of each other: as long as all of it is the same, so are the {@link
   * #surroundings} of each article and its addresses, and all of the other pages that does not come
   * from a file of their own.
   */
  public List<Object> outline() {
    List<Object> outline = new ArrayList<>();
    for (Category category : site.categories()) {
      outline.add(categoryModels.get(category.url()));
      outline.add(category.index().map(Article::addresses).orElse(List.of()));
    }
    for (Article article : site.articles()) {
      List<Article> related = site.related().getOrDefault(article.url(), List.of());
      outline.add(
          List.of(
              refs.of(article),
              article.category().orElse(""),
              article.addresses(),
              related.stream().map(Article::url).toList()));
    }
    return outline;
  }

  private Map<String, Object> common(Article article) {
    Map<String, Object> page = common(article.url(), article.type(), article.title());
    page.put("description", article.description());
    page.put("keywords", article.keywords());
    article.reviewed().ifPresent(date -> page.put("reviewed", ReviewDate.model(date)));
    page.put("openGraphType", "article");
    page.put("markdownUrl", MarkdownPages.path(article));
    page.put("contents", contents(article.sections()));
    page.put("steps", article.source().steps());
    settings
        .property("feedback.url")
        .ifPresent(pattern -> page.put("feedbackUrl", feedback(pattern, article)));
    putSurroundings(page, article);
    return page;
  }

  private String feedback(String pattern, Article article) {
    String full = Urls.absolute(settings, article.url());
    String url = full.isEmpty() ? Urls.basePath(settings) + article.url() : full;
    return new FeedbackAddress(pattern).of(article.title(), url);
  }

  /** What does not come from the article's file. */
  private void putSurroundings(Map<String, Object> page, Article article) {
    page.put("breadcrumbs", navigation.trailOf(article.category()));
    page.put("related", refs.of(site.related().getOrDefault(article.url(), List.of())));
    navigation.previous(article).ifPresent(ref -> page.put("previous", ref));
    navigation.next(article).ifPresent(ref -> page.put("next", ref));
    article.category().map(categoryModels::get).ifPresent(model -> page.put("category", model));
  }

  /** The template's {@code page} for a category. */
  public Map<String, Object> page(Category category) {
    Map<String, Object> page = common(category.url(), "category", category.title());
    List<Map<String, Object>> above = navigation.above(category);
    page.put("description", category.description());
    page.put("breadcrumbs", above);
    page.put("category", categoryModels.get(category.url()));
    page.putAll(lists.of(category));
    jsonLd.category(category.title(), above).ifPresent(json -> putJsonLd(page, json));
    category
        .index()
        .ifPresent(
            index -> {
              index.reviewed().ifPresent(date -> page.put("reviewed", ReviewDate.model(date)));
              putBody(page, index);
            });
    return page;
  }

  /**
   * The pages that go on with lists which are too long for the page of their category, or of the
   * index of all articles.
   */
  public List<FurtherPage> furtherPages() {
    List<FurtherPage> further = new ArrayList<>();
    for (Category category : site.categories()) {
      Map<String, Object> model = categoryModels.get(category.url());
      lists.further(category).forEach(part -> further.add(page(part, Map.of("category", model))));
    }
    lists.furtherOfAlphabet().forEach(part -> further.add(page(part, Map.of())));
    return further;
  }

  private FurtherPage page(ListPart part, Map<String, Object> more) {
    return new FurtherPage(
        part.url(),
        part.kind(),
        part.title(),
        () -> {
          Map<String, Object> page = common(part.url(), part.kind(), part.title());
          page.putAll(more);
          page.putAll(part.values());
          return page;
        });
  }

  private String title(PageKind kind) {
    return settings.property("title." + kind.id()).orElse(kind.defaultTitle());
  }

  /**
   * The template's {@code page} for a page that no file of the editor's stands for.
   *
   * @param file the file that is written, from the output's root: {@code a-z/index.html}
   */
  public Map<String, Object> page(PageKind kind, String file) {
    String title = kind == PageKind.HOME ? settings.name() : title(kind);
    Map<String, Object> page = common(Urls.ofFile(file), kind.id(), title);
    switch (kind) {
      case HOME -> {
        page.put("description", settings.description());
        site.home().ifPresent(home -> putHome(page, home));
        jsonLd.home().ifPresent(json -> putJsonLd(page, json));
      }
      case ERROR404 -> {
        // Served in place of any missing page, at any depth: only full paths lead anywhere.
        page.put("root", Urls.basePath(settings));
        page.put("canonical", "");
      }
      case ARCHIVE -> {
        page.put("breadcrumbs", navigation.trailOf(Optional.empty()));
        page.putAll(lists.ofAlphabet());
      }
      default -> page.put("breadcrumbs", navigation.trailOf(Optional.empty()));
    }
    return page;
  }

  private Map<String, Object> common(String url, String kind, String title) {
    Map<String, Object> page = new LinkedHashMap<>(32);
    page.put("root", Urls.root(url));
    page.put("url", url);
    page.put("kind", kind);
    page.put("title", title);
    page.put("description", "");
    page.put("canonical", Urls.absolute(settings, url));
    page.put("breadcrumbs", List.of());
    page.put("contents", List.of());
    page.put("related", List.of());
    page.put("body", "");
    page.put("openGraphType", "website");
    page.put("contentSecurityPolicy", ContentSecurityPolicy.plain());
    return page;
  }

  /** The editor's own words for the home page, from {@code content/index.md}. */
  private static void putHome(Map<String, Object> page, Article home) {
    page.put("headline", home.title());
    if (!home.description().isEmpty()) {
      page.put("description", home.description());
    }
    home.reviewed().ifPresent(date -> page.put("reviewed", ReviewDate.model(date)));
    putBody(page, home);
  }

  private static void putJsonLd(Map<String, Object> page, String json) {
    page.put("jsonLd", json);
    page.put("contentSecurityPolicy", ContentSecurityPolicy.withScript(json));
  }

  private static void putBody(Map<String, Object> page, Article article) {
    String html = article.html();
    page.put("body", html);
    if (SECTIONED.contains(article.type())) {
      SectionedBody sectioned = SectionedBody.of(html);
      page.put("lead", sectioned.lead());
      page.put("sections", sectioned.parts().stream().map(SectionedBody.Part::model).toList());
    }
  }

  private static List<Map<String, Object>> contents(List<Section> sections) {
    List<Map<String, Object>> contents = new ArrayList<>();
    for (Section section : sections) {
      if (!section.isLead() && section.level() <= 3) {
        contents.add(
            Map.of("level", section.level(), "title", section.title(), "anchor", section.anchor()));
      }
    }
    return contents;
  }
}
