package dev.helpcenter.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A category's list of articles and categories below, over as many pages as it needs. */
final class ListingPages {
  private final PageRow row;
  private final List<List<Map<String, Object>>> articles;
  private final List<List<Map<String, Object>>> children;

  /**
   * @param url the category's own address
   * @param taken whether an address belongs to another page
   */
  ListingPages(String url, ListEntries entries, ListSize size, Predicate<String> taken) {
    this.articles = pieces(entries.articles(), size.described());
    this.children = pieces(entries.children(), size.titles());
    int count = articles.size() + children.size() - (shareAPage() ? 1 : 0);
    this.row = PageRow.of(url, Math.max(1, count), taken);
  }

  private static <T> List<List<T>> pieces(List<T> list, int most) {
    return list.isEmpty() ? List.of() : PageRow.pieces(list, most);
  }

  /** Nearly all categories have one page, which begins with the articles. */
  private boolean shareAPage() {
    return articles.size() == 1 && !children.isEmpty();
  }

  List<String> urls() {
    return row.urls();
  }

  /**
   * What one page of the category has besides: {@code articles}, {@code children} and its place in
   * the row.
   *
   * @param at from 0
   */
  Map<String, Object> values(int at) {
    int firstOfChildren = shareAPage() ? 0 : articles.size();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("articles", at < articles.size() ? articles.get(at) : List.of());
    int child = at - firstOfChildren;
    values.put("children", child >= 0 && child < children.size() ? children.get(child) : List.of());
    row.put(values, at);
    return values;
  }
}
