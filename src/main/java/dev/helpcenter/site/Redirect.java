package dev.helpcenter.site;

import dev.helpcenter.source.Place;

/**
 * An old address that leads to a page.
 *
 * @param from from the site's root, without a leading slash: {@code old/place/}
 * @param to the {@link Article#url()} or {@link Category#url()} it leads to, perhaps with an anchor
 * @param place where it was asked for
 */
public record Redirect(String from, String to, Place place) {
  /** The file that leads on; {@code old/place/index.html}. */
  public String outputPath() {
    return OldAddress.outputPath(from);
  }
}
