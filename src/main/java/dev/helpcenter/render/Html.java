package dev.helpcenter.render;

/** Text for HTML that is written without a template, and text out of HTML. */
final class Html {
  private Html() {}

  /** The text, safe between tags and inside quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The text of HTML that this tool has escaped. */
  static String unescape(String html) {
    return html.indexOf('&') < 0
        ? html
        : html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", "\u00a0")
            .replace("&amp;", "&");
  }
}
