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

  String article(Article article, List<Map<String, Object>> breadcrumbs) {
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
    address(article.url()).ifPresent(url -> node.put("mainEntityOfPage", url));
    image.flatMap(this::address).ifPresent(url -> node.put("image", List.of(url)));
    node.put("author", organization());
    node.put("publisher", organization());
    return breadcrumbList(breadcrumbs, article.title())
        .map(list -> Json.write(List.of(list, node)))
        .orElseGet(() -> Json.write(node));
  }

  Optional<String> category(String title, List<Map<String, Object>> breadcrumbs) {
    return breadcrumbList(breadcrumbs, title).map(Json::write);
  }

  /** Nothing where the host is not known: a site without an address says nothing. */
  Optional<String> home() {
    return address("")
        .map(
            url -> {
              Map<String, Object> node = new LinkedHashMap<>();
              node.put("@context", CONTEXT);
              node.put("@type", "WebSite");
              node.put("name", settings.name());
              if (!settings.description().isEmpty()) {
                node.put("description", settings.description());
              }
              node.put("url", url);
              node.put("inLanguage", settings.language());
              return Json.write(node);
            });
  }

  private Map<String, Object> organization() {
    Map<String, Object> organization = new LinkedHashMap<>();
    organization.put("@type", "Organization");
    organization.put("name", settings.name());
    address("").ifPresent(url -> organization.put("url", url));
    return organization;
  }

  /** Each step but the last must have a full address; without a host there is no list. */
  private Optional<Map<String, Object>> breadcrumbList(
      List<Map<String, Object>> breadcrumbs, String last) {
    if (settings.host().isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, Object>> items = new ArrayList<>();
    for (Map<String, Object> breadcrumb : breadcrumbs) {
      Map<String, Object> item =
          listItem(items.size() + 1, String.valueOf(breadcrumb.get("title")));
      address(String.valueOf(breadcrumb.get("url"))).ifPresent(url -> item.put("item", url));
      items.add(item);
    }
    items.add(listItem(items.size() + 1, last));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@context", CONTEXT);
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return Optional.of(list);
  }

  private static Map<String, Object> listItem(int position, String name) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@type", "ListItem");
    item.put("position", position);
    item.put("name", name);
    return item;
  }

  /** The full address, which schema.org asks for; nothing where the host is not known. */
  private Optional<String> address(String url) {
    return Optional.of(Urls.absolute(settings, url)).filter(address -> !address.isEmpty());
  }
}
