package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the documents of the index: each article, followed by its sections if it is long. */
final class SearchDocuments {
  /** From this many characters of text on, an article's sections are hits of their own. */
  static final int LONG_ARTICLE = 1500;

  private final List<SearchDocument> documents = new ArrayList<>();

  private SearchDocuments() {}

  static List<SearchDocument> of(Site site) {
    SearchDocuments made = new SearchDocuments();
    site.articles().forEach(made::add);
    return List.copyOf(made.documents);
  }

  private void add(Article article) {
    int number = documents.size();
    List<Section> sections = article.sections();
    List<Section> hits = hits(article);
    String headings = sections.stream().map(Section::title).collect(Collectors.joining("\n"));
    String body =
        sections.stream()
            .filter(section -> !hits.contains(section))
            .map(Section::text)
            .collect(Collectors.joining("\n"));
    documents.add(
        new SearchDocument(
            number,
            article.url(),
            article.title(),
            "",
            article.description().isEmpty() ? body : article.description(),
            article.category().orElse(""),
            List.of(
                article.title(),
                headings,
                String.join("\n", article.keywords()),
                String.join("\n", article.askedAs()),
                article.description() + "\n" + body)));
    for (Section section : hits) {
      documents.add(
          new SearchDocument(
              number,
              article.url() + "#" + section.anchor(),
              article.title(),
              section.title(),
              section.text(),
              article.category().orElse(""),
              List.of(section.title(), "", "", "", section.text())));
    }
  }

  private static List<Section> hits(Article article) {
    int length = article.sections().stream().mapToInt(section -> section.text().length()).sum();
    if (length < LONG_ARTICLE) {
      return List.of();
    }
    return article.sections().stream().filter(section -> !section.isLead()).toList();
  }
}
