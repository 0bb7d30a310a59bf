package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Passage;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the documents of the index: each article, followed by its sections if it is long. */
final class SearchDocuments {
  /** From this many characters of text on (some 250 words), sections are hits of their own. */
  private static final int LONG_ARTICLE = 1500;

  /**
   * Characters of an excerpt: fewer than those of an opening, which shows whether there are more.
   */
  private static final int EXCERPT = 160;

  private final List<SearchDocument> documents = new ArrayList<>();

  private final Map<String, String> categories;

  private SearchDocuments(Site site) {
    categories = names(site.categories());
  }

  /** Categories of one title are told apart by the titles of those above them. */
  private static Map<String, String> names(List<Category> categories) {
    Map<String, Long> bearers =
        categories.stream().collect(Collectors.groupingBy(Category::title, Collectors.counting()));
    Map<String, String> paths = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Category category : categories) { // parents come before their children
      String above = category.parent().map(paths::get).map(path -> path + ": ").orElse("");
      String path = above + category.title();
      paths.put(category.url(), path);
      names.put(
          category.url(), bearers.getOrDefault(category.title(), 1L) > 1 ? path : category.title());
    }
    return names;
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
    documents.add(
        new SearchDocument(
            id,
            article.url(),
            article.title(),
            "",
            category(article),
            running,
            new Whole(article, own)));
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
              category(article),
              running,
              new Part(rest)));
      if (last) {
        break;
      }
    }
  }

  private static boolean isRunning(List<Section> sections) {
    int words = sections.stream().mapToInt(section -> section.passage().words()).sum();
    return words > Weights.RUNNING_TEXT;
  }

  private static boolean isLong(List<Section> sections) {
    int breaks = sections.size() - 1;
    return sections.stream().mapToInt(section -> section.passage().length()).sum() + breaks
        >= LONG_ARTICLE;
  }

  /**
   * Of an article.
   *
   * @param own so many of its first sections are no documents of their own
   */
  private record Whole(Article article, int own) implements SearchDocument.Texts {
    @Override
    public String of(Field field) {
      return switch (field) {
        case TITLE -> article.title();
        case HEADINGS ->
            article.sections().stream().map(Section::title).collect(Collectors.joining("\n"));
        case KEYWORDS -> String.join("\n", article.keywords());
        case ASKED -> String.join("\n", article.askedAs());
        case BODY -> article.description() + "\n" + text(first());
      };
    }

    @Override
    public String excerpt() {
      return cut(
          article.description().isEmpty()
              ? opening(first())
              : Passage.opening(article.description()));
    }

    private List<Section> first() {
      return article.sections().subList(0, Math.min(article.sections().size(), own));
    }
  }

  /** Of sections that are one document. */
  private record Part(List<Section> sections) implements SearchDocument.Texts {
    @Override
    public String of(Field field) {
      return switch (field) {
        case TITLE -> sections.get(0).title();
        case BODY -> text(sections);
        case HEADINGS, KEYWORDS, ASKED -> "";
      };
    }

    @Override
    public String excerpt() {
      return cut(sections.get(0).passage().opening());
    }
  }

  private static String text(List<Section> sections) {
    return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  /** The opening of sections that are one document. */
  private static String opening(List<Section> sections) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < sections.size() && line.length() <= EXCERPT; i++) {
      String opening = sections.get(i).passage().opening();
      line.append(line.length() == 0 || opening.isEmpty() ? "" : " ").append(opening);
    }
    return line.toString();
  }

  /** An opening as an excerpt, cut between words. */
  private static String cut(String opening) {
    if (opening.length() <= EXCERPT) {
      return opening;
    }
    int end = opening.lastIndexOf(' ', EXCERPT - 1);
    return opening.substring(0, end < EXCERPT / 2 ? EXCERPT - 1 : end) + "…";
  }
}
