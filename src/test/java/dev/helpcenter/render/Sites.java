package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Body;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Section;
import dev.helpcenter.source.SourceDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small sites made by hand. */
final class Sites {
  private Sites() {}

  static SiteSettings settings(String host, Map<String, String> properties) {
    return new SiteSettings(
        "Account help",
        "Help for shoppers",
        "en-AU",
        host.isEmpty() ? Optional.empty() : Optional.of(URI.create(host)),
        true,
        List.of("article", "howto", "faq"),
        properties);
  }

  static Article article(String url, String title) {
    return article(url, title, "article", "<p>Text.</p>");
  }

  static Article reviewed(String url, LocalDate date) {
    return article(url, url, "article", "<p>Text.</p>", date);
  }

  static Article article(String url, String title, String type, String html) {
    return article(url, title, type, html, LocalDate.of(2026, 11, 20));
  }

  private static Article article(
      String url, String title, String type, String html, LocalDate reviewed) {
    String category = url.contains("/") ? url.substring(0, url.indexOf('/') + 1) : "";
    Place place = Place.start("content/" + url + ".md");
    SourceDocument source =
        new SourceDocument(
            place.file(),
            new FrontMatter(List.of()),
            Body.of(html),
            List.of(
                new Section(1, "", "", "Text.", place),
                new Section(2, "first", "First", "Words.", place)),
            List.of(),
            0,
            List.of());
    boolean loose = category.equals(url);
    return new Article(
        source,
        type,
        url,
        url + "index.html",
        title,
        "About " + title,
        loose ? Optional.empty() : Optional.of(category),
        Optional.empty(),
        Optional.of(reviewed),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Integer.MAX_VALUE,
        Optional.empty(),
        List.of());
  }

  static Category category(String url, String title, List<Article> articles) {
    return new Category(
        url, title, "All on " + title, "key", 1, Optional.empty(), Optional.empty(), articles);
  }

  static Site site(SiteSettings settings, Category... categories) {
    List<Article> articles = new ArrayList<>();
    for (Category category : categories) {
      articles.addAll(category.articles());
    }
    return new Site(
        settings,
        Optional.empty(),
        articles,
        List.of(categories),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
