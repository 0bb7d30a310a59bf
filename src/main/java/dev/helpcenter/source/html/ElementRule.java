package dev.helpcenter.source.html;

import java.util.Map;
import java.util.Set;

/**
 * What an element of raw HTML may be.
 *
 * @param model how it behaves
 * @param attributes the attributes it may have, besides those that all may have
 * @param parents the elements it must stand in; empty if it may stand anywhere
 */
record ElementRule(Model model, Map<String, Value> attributes, Set<String> parents) {
  /** How an element behaves. */
  enum Model {
    /** Has neither content nor end tag. */
    VOID,
    /** Stands among words. */
    PHRASING,
    /** Stands among paragraphs. */
    FLOW
  }

  /** What the value of an attribute must be. */
  enum Value {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** An address that leads somewhere: {@code href}. */
    LINK,
    /** An image's {@code src}. */
    IMAGE,
    /** The {@code src} of a video or of its parts. */
    MEDIA,
    /** A video's {@code poster}. */
    POSTER,
    /** Known and harmless, but of no use here; left out without a word. */
    UNUSED
  }
}
