package dev.helpcenter.source.html;

import java.util.List;

/**
 * A tag of raw HTML.
 *
 * @param name in lower case
 * @param start the index of its {@code <}
 * @param end the index after its {@code >}
 */
record Tag(
    String name,
    boolean closing,
    boolean selfClosing,
    List<Attribute> attributes,
    int start,
    int end) {
  /**
   * One attribute.
   *
   * @param name in lower case
   * @param value with entities resolved; empty if there is none
   * @param start the index of its first character
   */
  record Attribute(String name, String value, int start) {}
}
