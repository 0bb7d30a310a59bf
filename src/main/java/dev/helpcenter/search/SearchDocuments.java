package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the documents of the index: each article, followed by its sections if it is long. */
final class SearchDocuments {
  /** From this many characters of text on (some 250 words), sections are hits of their own. */
  private static final int LONG_ARTICLE = 1500;

  private static final int EXCERPT = 160;

  private final List<SearchDocument> documents = new ArrayList<>();

  private final Map<String, String> categories;

  private SearchDocuments(Site site) {
    categories =
        site.categories().stream().collect(Collectors.toMap(Category::url, Category::title));
  }

  private String category(Article article) {
    return article.category().map(url -> categories.getOrDefault(url, "")).orElse("");
  }

  static List<SearchDocument> of(Site site) {
    SearchDocuments made = new SearchDocuments(site);
    int number = 0;
    for (Article article : site.articles()) {
      made.add(article, number++);
    }
    return List.copyOf(made.documents);
  }

  private void add(Article article, int number) {
    int id = number * SearchDocument.STRIDE;
    List<Section> sections = article.sections();
    boolean running = isRunning(sections);
    int own = isLong(sections) ? 1 : sections.size();
    String excerpt =
        article.description().isEmpty() ? text(own(sections, own)) : article.description();
    documents.add(
        new SearchDocument(
            id,
            article.url(),
            article.title(),
            "",
            cut(excerpt),
            category(article),
            running,
            field -> text(article, own, field)));
    for (int i = own; i < sections.size(); i++) {
      boolean last = i - own == SearchDocument.STRIDE - 2;
      List<Section> rest = sections.subList(i, last ? sections.size() : i + 1);
      Section section = rest.get(0);
      documents.add(
          new SearchDocument(
              ++id,
              article.url() + "#" + section.anchor(),
              article.title(),
              section.title(),
              cut(section.text()),
              category(article),
              running,
              field -> text(rest, field)));
      if (last) {
        break;
      }
    }
  }

  /** Looks at no more of the text than it needs. */
  private static boolean isRunning(List<Section> sections) {
    int left = Weights.RUNNING_TEXT;
    for (int i = 0; i < sections.size() && left >= 0; i++) {
      left -= Tokens.count(sections.get(i).text(), left);
    }
    return left < 0;
  }

  private static boolean isLong(List<Section> sections) {
    int breaks = sections.size() - 1;
    return sections.stream().mapToInt(section -> section.text().length()).sum() + breaks
        >= LONG_ARTICLE;
  }

  private static String text(Article article, int own, Field field) {
    List<Section> sections = article.sections();
    return switch (field) {
      case TITLE -> article.title();
      case HEADINGS -> sections.stream().map(Section::title).collect(Collectors.joining("\n"));
      case KEYWORDS -> String.join("\n", article.keywords());
      case ASKED -> String.join("\n", article.askedAs());
      case BODY -> article.description() + "\n" + text(own(sections, own));
    };
  }

  private static List<Section> own(List<Section> sections, int count) {
    return sections.subList(0, Math.min(count, sections.size()));
  }

  /** Of sections that are one document. */
  private static String text(List<Section> sections, Field field) {
    return switch (field) {
      case TITLE -> sections.get(0).title();
      case BODY -> text(sections);
      case HEADINGS, KEYWORDS, ASKED -> "";
    };
  }

  private static String text(List<Section> sections) {
    return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  /** The beginning of a text in one line, cut between words. */
  private static String cut(String text) {
    String line = line(text.strip());
    if (line.length() <= EXCERPT) {
      return line;
    }
    int end = line.lastIndexOf(' ', EXCERPT - 1);
    return line.substring(0, end < EXCERPT / 2 ? EXCERPT - 1 : end) + "…";
  }

  /** The beginning of a text with single blanks, by one character longer than an excerpt. */
  private static String line(String text) {
    StringBuilder line = new StringBuilder(EXCERPT + 1);
    boolean blank = false;
    for (int i = 0; i < text.length() && line.length() <= EXCERPT; i++) {
      char c = text.charAt(i);
      boolean before = blank;
      blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank) {
        line.append(c);
      } else if (!before) {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
