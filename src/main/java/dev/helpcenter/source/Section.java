package dev.helpcenter.source;

/**
 * A heading with the text below it, up to the next heading of any level. What stands above the
 * first heading is a section without a heading: anchor and title are empty, the level is 1.
 *
 * @param level 1 to 6
 * @param anchor the heading's id by GitHub's rule, unique in the article
 * @param title the heading's text, without markup
 * @param passage the section's words
 * @param place where the heading starts
 */
public record Section(int level, String anchor, String title, Passage passage, Place place) {
  /** A section whose text stays in memory. */
  public Section(int level, String anchor, String title, String text, Place place) {
    this(level, anchor, title, Passage.of(text), place);
  }

  /** The section's words, without markup, blocks separated by line breaks. */
  public String text() {
    return passage.text();
  }

  /** Whether this is what stands above the first heading. */
  public boolean isLead() {
    return anchor.isEmpty();
  }
}
