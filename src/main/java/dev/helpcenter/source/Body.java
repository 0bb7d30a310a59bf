package dev.helpcenter.source;

import java.util.List;

/**
 * An article's HTML, cut where its addresses stand: {@code fragments.get(0)}, the attributes of
 * reference 0, {@code fragments.get(1)}, the attributes of reference 1, … The addresses depend on
 * the whole site, the rest only on the file; so the rest can be cached with the file.
 *
 * @param fragments HTML; one more than there are references
 * @param references in the order of the document
 */
public record Body(List<String> fragments, List<Reference> references) {
  public Body {
    fragments = fragments instanceof LaterTexts ? fragments : List.copyOf(fragments);
    references = List.copyOf(references);
    if (fragments.size() != references.size() + 1) {
      throw new IllegalArgumentException(
          fragments.size() + " fragments do not fit " + references.size() + " references");
    }
  }

  /** A body without links or images. */
  public static Body of(String html) {
    return new Body(List.of(html), List.of());
  }
}
