package dev.helpcenter.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole help center, ready to be judged and rendered. Immutable; safe to share between threads.
 *
 * @param home what {@code index.md} of the content folder says on the home page
 * @param articles all that will be published, sorted by {@link Article#url()}; category indexes and
 *     {@code home} are not among them
 * @param categories in the order of the navigation, parents before their children
 * @param redirects sorted by {@link Redirect#from()}
 * @param related for each article's url the articles that may help further, best first
 * @param media files beside the articles that are copied: output path to source path from the
 *     site's folder
 * @param pictures the smaller copies of those that are pictures, by output path
 */
public record Site(
    SiteSettings settings,
    Optional<Article> home,
    List<Article> articles,
    List<Category> categories,
    List<Redirect> redirects,
    Map<String, List<Article>> related,
    Map<String, String> media,
    Map<String, List<SmallerPicture>> pictures) {
  public Site {
    articles = List.copyOf(articles);
    categories = List.copyOf(categories);
    redirects = List.copyOf(redirects);
    related = Map.copyOf(related);
    media = Map.copyOf(media);
    pictures = Map.copyOf(pictures);
  }

  /** The category with this url. */
  public Optional<Category> category(String url) {
    return categories.stream().filter(category -> category.url().equals(url)).findFirst();
  }
}
