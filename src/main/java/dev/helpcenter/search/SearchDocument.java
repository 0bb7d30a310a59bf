package dev.helpcenter.search;

import java.util.List;

/**
 * What can be found: an article, or a section of a long one.
 *
 * @param article the number of the article's own document; smaller than or equal to this one's
 * @param url from the site's root, with {@code #anchor} for a section
 * @param title of the article
 * @param section the section's heading; empty for an article
 * @param excerpt the text from which the engine cuts what it shows below the title
 * @param category the category's url; empty if there is none
 * @param texts what is indexed, one for each {@link Field}
 */
record SearchDocument(
    int article,
    String url,
    String title,
    String section,
    String excerpt,
    String category,
    List<String> texts) {
  SearchDocument {
    texts = List.copyOf(texts);
    if (texts.size() != Field.COUNT) {
      throw new IllegalArgumentException(texts.size() + " texts for " + Field.COUNT + " fields");
    }
  }

  String text(Field field) {
    return texts.get(field.ordinal());
  }

  boolean isSection() {
    return !section.isEmpty();
  }
}
