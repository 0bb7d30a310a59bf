package dev.helpcenter.search;

/**
 * What can be found: an article, or a section of a long one.
 *
 * @param id {@code article * STRIDE + section}, the article's own document being section 0
 * @param url from the site's root, with {@code #anchor} for a section
 * @param title of the article
 * @param section the section's heading; empty for an article
 * @param category the category's title, with those above it if others have the same; empty if there
 *     is none
 * @param running whether the article is long: then its text has no stop words in the index
 * @param texts made anew each time, as all of them take much memory
 */
record SearchDocument(
    int id,
    String url,
    String title,
    String section,
    String category,
    boolean running,
    Texts texts) {
  /** One more than the most sections that an article can have as hits. */
  static final int STRIDE = 16;

  /** What is written in it. */
  interface Texts {
    /** What is indexed. */
    String of(Field field);

    /** What is shown below the title. */
    String excerpt();
  }

  /** The number of its article. */
  int article() {
    return id / STRIDE;
  }

  boolean isSection() {
    return id % STRIDE != 0;
  }

  /**
   * Whether it is kept where the words of this field stand: in what reads like a question, where
   * two words next to each other say more than the two.
   */
  boolean hasPositions(Field field) {
    return !isSection()
        && (field == Field.TITLE || field == Field.ASKED || field == Field.BODY && !running);
  }

  /**
   * Whether stop words of this field are indexed. They tell questions apart, so what reads like a
   * question has them; in running text and in headings they would stand in almost every document
   * and make half of what a search has to fetch.
   */
  boolean hasStopWords(Field field) {
    return !running
        || !isSection()
            && (field == Field.TITLE || field == Field.KEYWORDS || field == Field.ASKED);
  }

  String text(Field field) {
    return texts.of(field);
  }

  String excerpt() {
    return texts.excerpt();
  }
}
