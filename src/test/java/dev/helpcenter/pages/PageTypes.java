package dev.helpcenter.pages;

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
          "privacy/",
          "offline/",
          "no-such-page/");

  private PageTypes() {}
}
