package dev.helpcenter.pages;

import com.microsoft.playwright.Page;
import dev.helpcenter.testing.StaticSite;
import java.util.List;

/** One page of the shipped help center of each type, by its address. */
final class PageTypes {
  static final String HOWTO = "get-back-in/forgot-password/";
  static final String FAQ = "frequent-questions/most-asked/";
  static final String TROUBLESHOOTER = "troubleshooter/";

  /** All that readers meet. */
  static final List<String> ALL =
      List.of(
          "",
          "get-back-in/",
          HOWTO,
          "get-back-in/how-recovery-works/",
          "someone-else-got-in/first-ten-minutes/",
          FAQ,
          TROUBLESHOOTER,
          "troubleshooter/?answers=1",
          "a-z/",
          "search/?q=password",
          "search/?q=zxqv+wqmk",
          "privacy/",
          "offline/",
          "components/",
          "no-such-page/");

  private static final String COMPLETE =
      """
      () => document.documentElement.dataset.scripted !== undefined
          && (!location.search.startsWith("?q=") || document.querySelector(".search-item a, .search-ways a") !== null)
      """;

  private PageTypes() {}

  /** Opens a page and waits until its scripts have done what they do by themselves. */
  static void open(Page page, StaticSite site, String address) {
    page.navigate(site.url(address));
    page.waitForFunction(COMPLETE);
  }
}
