package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import dev.helpcenter.source.LowerCase;

/**
 * A note, tip or warning: {@code !!! warning "Title"} above indented blocks.
 *
 * @param type a word in lower case, such as {@code warning}
 * @param title as written; without one, it is called by its type
 * @param collapsible whether it was written with {@code ???} and can be opened and closed
 * @param open whether it is open at first
 */
record Admonition(String type, String title, boolean collapsible, boolean open) {
  static Admonition of(AdmonitionBlock block) {
    String type = LowerCase.of(block.getInfo().toString());
    String title = block.getTitle().toString().strip();
    String marker = block.getOpeningMarker().toString();
    return new Admonition(
        type,
        title.isEmpty() ? capital(type) : title,
        marker.startsWith("?"),
        marker.endsWith("+"));
  }

  private static String capital(String word) {
    int first = Character.toTitleCase(word.codePointAt(0));
    return Character.toString(first) + word.substring(word.offsetByCodePoints(0, 1));
  }
}
