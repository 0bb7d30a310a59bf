package dev.helpcenter.render;

import dev.helpcenter.source.LowerCase;
import java.util.Set;

/** Finds its way between the tags of HTML that this tool has written. */
final class HtmlTags {
  private static final Set<String> VOID =
      Set.of(
          "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
          "wbr");

  private HtmlTags() {}

  /** Just behind the tag that starts here; a {@code >} inside quotes does not end it. */
  static int end(String html, int start) {
    if (html.startsWith("<!--", start)) {
      int close = html.indexOf("-->", start);
      return close < 0 ? html.length() : close + 3;
    }
    char quote = 0;
    for (int i = start; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }

  /** Whether nothing closes this tag: an element without content, or a comment. */
  static boolean isVoid(String tag) {
    return tag.startsWith("<!") || VOID.contains(name(tag));
  }

  /** The name of the element that this tag opens. */
  static String name(String tag) {
    int end = 1;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return LowerCase.of(tag.substring(1, end));
  }

  /** The attribute's value as it is written in the tag, or nothing. */
  static String attribute(String tag, String name) {
    int start = tag.indexOf(" " + name + "=\"");
    if (start < 0) {
      return "";
    }
    int value = start + name.length() + 3;
    return tag.substring(value, tag.indexOf('"', value));
  }
}
