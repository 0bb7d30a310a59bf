package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import java.time.LocalDate;
import java.util.Optional;

/** Judges when articles were last checked by somebody. */
final class ReviewChecks implements SiteCheck {
  @Override
  public void judge(Assembly assembly, Findings findings) {
    Optional<Integer> afterDays =
        assembly
            .settings()
            .property("review.after.days")
            .filter(days -> days.matches("\\d{1,5}"))
            .map(Integer::valueOf);
    for (Page page : assembly.pages()) {
      Optional<LocalDate> reviewed = page.header().reviewed();
      if (reviewed.isPresent() && Pages.isHeaderRead(page) && Pages.isJudged(page)) {
        review(page, reviewed.get(), afterDays, assembly.today(), findings);
      }
    }
  }

  private static void review(
      Page page,
      LocalDate reviewed,
      Optional<Integer> afterDays,
      LocalDate today,
      Findings findings) {
    // Somewhere it is tomorrow already.
    if (today.plusDays(1).isBefore(reviewed)) {
      findings.add(
          Check.DATE_INVALID,
          Pages.valuePlace(page, "reviewed"),
          "The day “" + reviewed + "” has not come yet",
          "Write the day on which the article was last checked");
    }
    Optional<LocalDate> due = afterDays.map(reviewed::plusDays).filter(day -> day.isBefore(today));
    if (due.isPresent()) {
      findings.add(
          Check.REVIEW_OVERDUE,
          Pages.valuePlace(page, "reviewed"),
          "The review of this article was due on " + due.get(),
          "Check that everything in it is still true, then set “reviewed” to today's date");
    }
  }
}
