package dev.helpcenter.site;

import dev.helpcenter.source.SourceDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a site is made of.
 *
 * @param documents in any order
 * @param media files beside the articles
 * @param redirects the lines of {@code data/redirects.csv}
 * @param assets the paths, from the output's root, of the files that are copied from {@code
 *     assets/}
 * @param drafts whether drafts, scheduled and expired articles are published too
 * @param today decides what is scheduled, expired or overdue
 */
public record SiteInput(
    SiteSettings settings,
    List<SourceDocument> documents,
    List<MediaFile> media,
    List<RedirectLine> redirects,
    Set<String> assets,
    boolean drafts,
    LocalDate today) {
  public SiteInput {
    documents = List.copyOf(documents);
    media = List.copyOf(media);
    redirects = List.copyOf(redirects);
    assets = Set.copyOf(assets);
  }
}
