package dev.helpcenter.site;

import java.util.List;
import java.util.Optional;

/**
 * A folder of articles.
 *
 * @param url from the site's root: {@code get-back-in/}
 * @param icon the name of one of the theme's icons; may be empty
 * @param index the folder's {@code index.md}, if it has one; its body introduces the category
 * @param articles in the order in which they are listed
 * @param parent the url of the category above, for nested folders
 */
public record Category(
    String url,
    String title,
    String description,
    String icon,
    int order,
    Optional<String> parent,
    Optional<Article> index,
    List<Article> articles) {
  public Category {
    articles = List.copyOf(articles);
  }
}
