package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Body;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Section;
import dev.helpcenter.source.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes small sites by hand. */
final class Sites {
  private Sites() {}

  static Site of(Article... articles) {
    return of(List.of(articles));
  }

  static Site of(List<Article> articles) {
    SiteSettings settings =
        new SiteSettings("Test", "", "en", Optional.empty(), true, List.of("article"), Map.of());
    List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::url)).toList();
    return new Site(
        settings, Optional.empty(), sorted, List.of(), List.of(), Map.of(), Map.of(), Map.of());
  }

  /** An article; each further pair of texts is a section's heading and what stands below it. */
  static Article article(String url, String title, String lead, String... sections) {
    return article(url, title, lead, List.of(), List.of(), sections);
  }

  static Article article(
      String url,
      String title,
      String lead,
      List<String> keywords,
      List<String> askedAs,
      String... sections) {
    String file = "content/" + url.replaceAll("/$", "") + ".md";
    List<Section> parts = new ArrayList<>();
    parts.add(new Section(1, "", "", lead, Place.start(file)));
    for (int i = 0; i + 1 < sections.length; i += 2) {
      String anchor = sections[i].toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      parts.add(new Section(2, anchor, sections[i], sections[i + 1], Place.start(file)));
    }
    SourceDocument source =
        new SourceDocument(
            file, new FrontMatter(List.of()), Body.of(""), parts, List.of(), 0, List.of());
    return new Article(
        source,
        "article",
        url,
        url + "index.html",
        title,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        keywords,
        askedAs,
        List.of(),
        0,
        Optional.empty(),
        List.of());
  }
}
