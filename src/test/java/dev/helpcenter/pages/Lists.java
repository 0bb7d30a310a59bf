package dev.helpcenter.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Lists are told as lists, with the number of their items. WebKit takes a list for mere layout
 * where no item has a mark: {@code list-style: none}, or a box that is no list item any more, such
 * as a grid. An empty mark counts, and so does a list in a {@code nav}, whatever it looks like.
 */
final class Lists {
  private static final String LOST =
      """
      () => [...document.querySelectorAll("ul, ol")]
        .filter((list) => list.checkVisibility() && !list.closest("nav"))
        .filter((list) => ![...list.children].some((item) => {
          const { display, listStyleType } = getComputedStyle(item);
          return display === "list-item" && listStyleType !== "none";
        }))
        .map((list) => `${list.localName}.${list.className} “${list.textContent.trim().slice(0, 40)}”`)
      """;

  private Lists() {}

  /** The lists of the page that are none for a reader who hears it on an iPhone. */
  static List<?> lost(Page page) {
    return (List<?>) page.evaluate(LOST);
  }
}
