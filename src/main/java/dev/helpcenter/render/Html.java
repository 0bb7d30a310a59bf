package dev.helpcenter.render;

import java.util.List;
import org.jsoup.parser.Parser;

/** Text for HTML that is written without a template, and text out of HTML. */
final class Html {
  private static final List<String> OWN =
      List.of("&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;", "&amp;");

  private Html() {}

  /** The text, safe between tags and inside quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The text of HTML that this tool has written. */
  static String unescape(String html) {
    return html.indexOf('&') < 0
        ? html
        : hasOtherNames(html) ? Parser.unescapeEntities(html, false) : unescapeOwn(html);
  }

  private static String unescapeOwn(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }

  /** Whether a character has a name that this tool gives to none; editors may have written it. */
  private static boolean hasOtherNames(String html) {
    for (int i = html.indexOf('&'); i >= 0; i = html.indexOf('&', i + 1)) {
      int start = i;
      if (OWN.stream().noneMatch(name -> html.startsWith(name, start))) {
        return true;
      }
    }
    return false;
  }
}
