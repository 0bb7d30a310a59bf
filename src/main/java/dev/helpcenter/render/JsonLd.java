package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Structured data after schema.org: where a page stands, and what an article is. Nothing is claimed
 * for step lists and questions, as search engines show nothing for them any more.
 */
final class JsonLd {
  private static final String CONTEXT = "https://schema.org";

  private final SiteSettings settings;
  private final Optional<String> image;

  /**
   * @param image the share image's address from the site's root
   */
  JsonLd(Site site, Optional<String> image) {
    this.settings = site.settings();
    this.image = image;
  }

  String article(Article article, String root, List<Map<String, Object>> breadcrumbs) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@context", CONTEXT);
    node.put("@type", "Article");
    node.put("headline", article.title());
    if (!article.description().isEmpty()) {
      node.put("description", article.description());
    }
    node.put("inLanguage", settings.language());
    article.date().ifPresent(date -> node.put("datePublished", date.toString()));
    article.reviewed().ifPresent(date -> node.put("dateModified", date.toString()));
    node.put("mainEntityOfPage", address(root, article.url()));
    image.ifPresent(path -> node.put("image", List.of(address(root, path))));
    node.put("author", organization(root));
    node.put("publisher", organization(root));
    return Json.write(List.of(breadcrumbList(root, breadcrumbs, article.title()), node));
  }

  String category(String title, String root, List<Map<String, Object>> breadcrumbs) {
    return Json.write(breadcrumbList(root, breadcrumbs, title));
  }

  String home() {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@context", CONTEXT);
    node.put("@type", "WebSite");
    node.put("name", settings.name());
    if (!settings.description().isEmpty()) {
      node.put("description", settings.description());
    }
    node.put("url", address("./", ""));
    node.put("inLanguage", settings.language());
    return Json.write(node);
  }

  private Map<String, Object> organization(String root) {
    Map<String, Object> organization = new LinkedHashMap<>();
    organization.put("@type", "Organization");
    organization.put("name", settings.name());
    organization.put("url", address(root, ""));
    return organization;
  }

  private Map<String, Object> breadcrumbList(
      String root, List<Map<String, Object>> breadcrumbs, String last) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Map<String, Object> breadcrumb : breadcrumbs) {
      Map<String, Object> item =
          listItem(items.size() + 1, String.valueOf(breadcrumb.get("title")));
      item.put("item", address(root, String.valueOf(breadcrumb.get("url"))));
      items.add(item);
    }
    items.add(listItem(items.size() + 1, last));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@context", CONTEXT);
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  private static Map<String, Object> listItem(int position, String name) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@type", "ListItem");
    item.put("position", position);
    item.put("name", name);
    return item;
  }

  /** The full address; without a host the one relative to the page, which JSON-LD resolves. */
  private String address(String root, String url) {
    String absolute = Urls.absolute(settings, url);
    return absolute.isEmpty() ? root + url : absolute;
  }
}
