package dev.helpcenter.cli;

import dev.helpcenter.site.PortablePath;
import dev.helpcenter.site.Slug;

/** The names of new articles' files. */
final class ArticleNames {
  private ArticleNames() {}

  /**
   * The title's slug, an apostrophe being no gap between words; a name of its own where no letter
   * of the title can stand in an address, or where no file may be called as it is.
   */
  static String of(String title) {
    String slug = Slug.of(title.replaceAll("(?<=\\p{L})['\u2019](?=\\p{L})", ""));
    boolean describesFolder = slug.equals("index");
    boolean mayBeUsed = !describesFolder && PortablePath.problem(slug).isEmpty();
    return mayBeUsed ? slug : "article-" + Slug.fingerprint(title);
  }
}
