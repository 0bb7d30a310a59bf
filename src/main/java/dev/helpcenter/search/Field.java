package dev.helpcenter.search;

/** The fields of the index. Their weights, with the reasons, are in {@link Weights}. */
enum Field {
  /** The title of the article, or the heading of a section that is a hit of its own. */
  TITLE("title"),
  /** All headings of the article. */
  HEADINGS("headings"),
  /** The editors' keywords and tags. */
  KEYWORDS("keywords"),
  /** The questions that readers asked, in their words. */
  ASKED("asked"),
  /** The description and the text. */
  BODY("body");

  /** The name in Lunr's index. */
  final String key;

  Field(String key) {
    this.key = key;
  }

  static final int COUNT = values().length;
}
