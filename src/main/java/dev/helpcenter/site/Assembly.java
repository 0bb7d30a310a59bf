package dev.helpcenter.site;

import java.time.LocalDate;
import java.util.List;

/**
 * A site together with all that the checks must know to judge it.
 *
 * @param pages every source file, sorted by path
 * @param clashes files that would have the address of another one
 * @param redirects every redirect that was asked for, with what came of it
 */
public record Assembly(
    SiteInput input,
    Site site,
    List<Page> pages,
    List<Clash> clashes,
    List<ResolvedRedirect> redirects) {
  public Assembly {
    pages = List.copyOf(pages);
    clashes = List.copyOf(clashes);
    redirects = List.copyOf(redirects);
  }

  public SiteSettings settings() {
    return site.settings();
  }

  public LocalDate today() {
    return input.today();
  }
}
