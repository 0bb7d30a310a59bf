package dev.helpcenter.report;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * What needs care in a help center that has no errors: the work of an editor's quiet afternoon.
 *
 * @param articles how many are published
 * @param chapters in the order in which they are told; some may have no entries
 * @param troubleshooters the published ones, with their decision trees
 */
public record CareReport(
    LocalDate today, int articles, List<Chapter> chapters, List<TreeDrawing> troubleshooters) {
  public CareReport {
    chapters = List.copyOf(chapters);
    troubleshooters = List.copyOf(troubleshooters);
  }

  /** Looks through a site. */
  public static CareReport of(Assembly assembly, Facts facts, List<ImageFile> images) {
    ArticleCare articles = new ArticleCare(assembly);
    DateCare dates = new DateCare(assembly, facts);
    return new CareReport(
        assembly.today(),
        assembly.site().articles().size(),
        List.of(
            dates.reviewsDue(),
            dates.factsDue(),
            articles.unlinked(),
            articles.longest(),
            articles.withoutDescription(),
            articles.withoutQuestions(),
            ImageCare.tooLarge(images),
            dates.drafts(),
            dates.scheduled(),
            dates.expired()),
        assembly.pages().stream()
            .filter(page -> page.live() && page.header().type().equals("troubleshooter"))
            .map(TreeDrawing::of)
            .toList());
  }
}
