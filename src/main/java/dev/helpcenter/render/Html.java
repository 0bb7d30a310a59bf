package dev.helpcenter.render;

/** Text for HTML that is written without a template. */
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
}
