package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.EnumMap;
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
    String whole = text(sections);
    boolean running = isRunning(whole);
    int own = whole.length() >= LONG_ARTICLE ? 1 : sections.size();
    String body = text(sections.subList(0, Math.min(own, sections.size())));
    String excerpt = article.description().isEmpty() ? body : article.description();
    Map<Field, String> texts = new EnumMap<>(Field.class);
    texts.put(Field.TITLE, article.title());
    texts.put(
        Field.HEADINGS, sections.stream().map(Section::title).collect(Collectors.joining("\n")));
    texts.put(Field.KEYWORDS, String.join("\n", article.keywords()));
    texts.put(Field.ASKED, String.join("\n", article.askedAs()));
    texts.put(Field.BODY, article.description() + "\n" + body);
    documents.add(
        new SearchDocument(
            id,
            article.url(),
            article.title(),
            "",
            cut(excerpt),
            category(article),
            running,
            texts));
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
              Map.of(Field.TITLE, section.title(), Field.BODY, text(rest))));
      if (last) {
        break;
      }
    }
  }

  private static boolean isRunning(String text) {
    int[] tokens = new int[1];
    Tokens.each(text, (start, end) -> tokens[0]++);
    return tokens[0] > Weights.RUNNING_TEXT;
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
