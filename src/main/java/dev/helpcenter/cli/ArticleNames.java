package dev.helpcenter.cli;

import dev.helpcenter.site.Slug;

/** The names of new articles' files. */
final class ArticleNames {
  private ArticleNames() {}

  /**
   * The title's slug, an apostrophe being no gap between words; a name of its own where no letter
   * of the title can stand in an address.
   */
  static String of(String title) {
    String slug = Slug.of(title.replaceAll("(?<=\\p{L})['\u2019](?=\\p{L})", ""));
    boolean describesFolder = slug.equals("index");
    return slug.isEmpty() || describesFolder ? "article-" + Slug.fingerprint(title) : slug;
  }
}
