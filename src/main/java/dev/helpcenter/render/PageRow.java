package dev.helpcenter.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The addresses of the pages over which a list is spread. The first page has the list's own one.
 */
record PageRow(List<String> urls) {
  /** So many pages before and after the current one have links of their own. */
  private static final int NEAR = 2;

  PageRow {
    urls = List.copyOf(urls);
  }

  /**
   * @param url the list's own address, with a slash at its end
   * @param taken whether an address belongs to another page, such as that of {@code page-2.md}
   */
  static PageRow of(String url, int count, Predicate<String> taken) {
    List<String> urls = new ArrayList<>(List.of(url));
    for (int number = 2; number <= count; number++) {
      String name = "page-" + number;
      while (taken.test(url + name + "/")) {
        name += "-of-list";
      }
      urls.add(url + name + "/");
    }
    return new PageRow(urls);
  }

  int count() {
    return urls.size();
  }

  /**
   * Puts {@code page.pages}, a list of {@code number, url, current, gap} (whether numbers are left
   * out before this one), and {@code previousPage} and {@code nextPage}; nothing if there is one
   * page only.
   *
   * @param at the current page, from 0
   */
  void put(Map<String, Object> page, int at) {
    if (count() < 2) {
      return;
    }
    List<Map<String, Object>> links = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < count(); i++) {
      if (i == 0 || i == count() - 1 || Math.abs(i - at) <= NEAR) {
        links.add(link(i, i == at, i > last + 1));
        last = i;
      }
    }
    page.put("pages", links);
    if (at > 0) {
      page.put("previousPage", urls.get(at - 1));
    }
    if (at + 1 < count()) {
      page.put("nextPage", urls.get(at + 1));
    }
  }

  private Map<String, Object> link(int at, boolean current, boolean gap) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("number", at + 1);
    link.put("url", urls.get(at));
    link.put("current", current);
    link.put("gap", gap);
    return link;
  }

  /** The title of a page in a row; the first has the plain one. */
  static String numbered(String title, int at) {
    return at == 0 ? title : title + ", page " + (at + 1);
  }

  /** A list in pieces of at most so many; at least one piece. */
  static <T> List<List<T>> pieces(List<T> list, int most) {
    List<List<T>> pieces = new ArrayList<>();
    for (int from = 0; from == 0 || from < list.size(); from += most) {
      pieces.add(list.subList(from, Math.min(list.size(), from + most)));
    }
    return pieces;
  }
}
