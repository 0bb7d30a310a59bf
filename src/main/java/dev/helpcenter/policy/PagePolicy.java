package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The allow-list that everything passes just before it is published: an element, attribute or
 * address that no page of this tool needs does not leave, whichever part of the tool or of a
 * template let it through.
 */
public final class PagePolicy {
  private final Set<String> scripts;
  private final PageRules pages = new PageRules(this::isOwnScript, false);
  private final PageRules redirects = new PageRules(this::isOwnScript, true);

  /**
   * @param scripts the paths, from the output's root, of the scripts that pages may load
   */
  public PagePolicy(Set<String> scripts) {
    this.scripts = Set.copyOf(scripts);
  }

  /** Looks at a page, or at the part of one that was made of content. */
  public Optional<Violation> page(byte[] page) {
    return new PageScanner(page, pages).scan();
  }

  /** Looks at a page that leads on to another one of the site by itself. */
  public Optional<Violation> redirect(byte[] page) {
    return new PageScanner(page, redirects).scan();
  }

  /** Looks at a feed, a site map, or another XML file that a template made. */
  public Optional<Violation> xml(byte[] file) {
    return new XmlScanner(file).scan();
  }

  /** Looks at a picture that a browser would also open as a page of its own. */
  public Optional<PictureFlaw> svg(byte[] picture) {
    return SvgScanner.scan(picture);
  }

  /** Pages are at any depth, and the one for missing addresses names the site's whole path. */
  private boolean isOwnScript(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    if (Address.kind(bytes, 0, bytes.length) != Address.Kind.INTERNAL) {
      return false;
    }
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    String path = address.substring(0, end);
    if (scripts.contains(path)) {
      return true;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (scripts.contains(path.substring(slash + 1))) {
        return true;
      }
    }
    return false;
  }
}
