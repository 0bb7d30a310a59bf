package dev.helpcenter.search;

/** The parts of an article that are indexed. What each of them weighs is in {@link Weights}. */
enum Field {
  /** The title of an article, or the heading of a section that is a hit of its own. */
  TITLE,
  /** All headings of an article. */
  HEADINGS,
  /** The editors' keywords. */
  KEYWORDS,
  /** The questions that readers asked, in their words. */
  ASKED,
  /** The description and the text. */
  BODY
}
