package dev.helpcenter.render;

import dev.helpcenter.site.Article;
import dev.helpcenter.site.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The index of all articles from A to Z. A short one is one page. A long one is a page that leads
 * to the letters, and a page, or a row of pages, for each letter.
 */
final class AlphabetPages {
  /** More letters than an alphabet has, as of Chinese, are put together. */
  private static final int MOST_LETTERS = 40;

  private record Letter(String name, String url, List<Article> articles) {}

  private final String url;
  private final String title;
  private final ArticleRefs refs;
  private final ListSize size;
  private final List<Letter> letters = new ArrayList<>();
  private final boolean onePage;

  /**
   * @param order of all articles
   * @param url the index's own address
   * @param title the index's title
   */
  AlphabetPages(
      AlphabeticalOrder order, String url, String title, ArticleRefs refs, ListSize size) {
    this.url = url;
    this.title = title;
    this.refs = refs;
    this.size = size;
    // Only a folder of its own can hold more pages.
    this.onePage = order.articles().size() <= size.titles() || !url.endsWith("/");
    List<Map.Entry<String, List<Article>>> all = List.copyOf(order.byLetter().entrySet());
    int together = onePage ? 1 : (all.size() + MOST_LETTERS - 1) / MOST_LETTERS;
    for (List<Map.Entry<String, List<Article>>> some : PageRow.pieces(all, Math.max(1, together))) {
      if (!some.isEmpty()) {
        letters.add(letter(some));
      }
    }
  }

  private Letter letter(List<Map.Entry<String, List<Article>>> some) {
    String first = some.get(0).getKey();
    String last = some.get(some.size() - 1).getKey();
    return new Letter(
        some.size() == 1 ? first : first + "–" + last,
        url + folder(first) + "/",
        some.stream().flatMap(entry -> entry.getValue().stream()).toList());
  }

  private static String folder(String letter) {
    String slug = Slug.of(letter);
    return slug.isEmpty() || slug.chars().anyMatch(c -> c > 'z')
        ? "u" + Integer.toHexString(letter.codePointAt(0)).toLowerCase(Locale.ROOT)
        : slug;
  }

  /**
   * What the index's own page has besides: {@code letterLinks} ({@code letter, url, count,
   * current}), and {@code letters} ({@code letter, articles}), which is empty if each letter has
   * its own page.
   */
  Map<String, Object> index() {
    List<Map<String, Object>> links = links("");
    return onePage
        ? Map.of("letterLinks", links, "letters", letters.stream().map(this::group).toList())
        : Map.of("letterLinks", links, "letters", List.of());
  }

  /** The pages of the letters; none if all is on one page. */
  List<ListPart> parts(Navigation navigation) {
    List<ListPart> parts = new ArrayList<>();
    if (!onePage) {
      letters.forEach(letter -> addParts(letter, navigation.below(title, url), parts));
    }
    return parts;
  }

  private void addParts(
      Letter letter, List<Map<String, Object>> breadcrumbs, List<ListPart> parts) {
    List<List<Article>> pieces = PageRow.pieces(letter.articles(), size.titles());
    PageRow row = PageRow.of(letter.url(), pieces.size(), address -> false);
    for (int i = 0; i < pieces.size(); i++) {
      Letter piece = new Letter(letter.name(), letter.url(), pieces.get(i));
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("breadcrumbs", breadcrumbs);
      values.put("letterLinks", links(letter.name()));
      values.put("letters", List.of(group(piece)));
      row.put(values, i);
      String name = title + ": " + letter.name();
      parts.add(
          new ListPart(
              row.urls().get(i), PageKind.ARCHIVE.id(), PageRow.numbered(name, i), values));
    }
  }

  private List<Map<String, Object>> links(String current) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (Letter letter : letters) {
      links.add(
          Map.of(
              "letter", letter.name(),
              "url", onePage ? "#letter-" + (links.size() + 1) : letter.url(),
              "count", letter.articles().size(),
              "current", letter.name().equals(current)));
    }
    return links;
  }

  private Map<String, Object> group(Letter letter) {
    return Map.of("letter", letter.name(), "articles", refs.of(letter.articles()));
  }
}
