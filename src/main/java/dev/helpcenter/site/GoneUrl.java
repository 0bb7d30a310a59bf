package dev.helpcenter.site;

/**
 * An address or a heading that was published and is there no more.
 *
 * @param url as in {@link Article#url()}
 * @param anchor the heading's; empty if the whole page is gone
 * @param line where {@code data/urls.lock} names it
 */
public record GoneUrl(String url, String anchor, int line) {
  /** As it stands after the site's own address. */
  public String address() {
    return anchor.isEmpty() ? url : url + "#" + anchor;
  }
}
