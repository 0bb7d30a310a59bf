package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.DateText;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges what headers say about when an article is to be seen: also those of drafts. */
final class PublicationChecks implements SiteCheck {
  private static final List<String> STATUSES = List.of("published", "draft", "published-date");

  @Override
  public void judge(Assembly assembly, Findings findings) {
    DateText dates = DateText.of(assembly.settings().property("date.format"));
    for (Page page : assembly.pages()) {
      if (Pages.isHeaderRead(page)) {
        status(page, findings);
        neverPublished(page, dates, findings);
      }
    }
  }

  private static void status(Page page, Findings findings) {
    Optional<String> status = Pages.text(page, "status");
    if (status.isEmpty() && page.source().frontMatter().entry("status").isPresent()) {
      findings.add(
          Check.STATUS_UNKNOWN,
          Pages.valuePlace(page, "status"),
          "The status is empty",
          "Write “status: draft” if nobody is to see this yet; otherwise remove the line");
      return;
    }
    boolean known = status.map(s -> STATUSES.contains(LowerCase.of(s))).orElse(true);
    if (!known) {
      findings.add(
          Check.STATUS_UNKNOWN,
          Pages.valuePlace(page, "status"),
          "There is no status “" + status.orElse("") + "”",
          Spelling.didYouMean(
              status.orElse(""), STATUSES, "A status is " + String.join(", ", STATUSES)));
    } else if (status.filter("published-date"::equalsIgnoreCase).isPresent()
        && page.header().date().isEmpty()) {
      findings.add(
          Check.STATUS_UNKNOWN,
          Pages.valuePlace(page, "status"),
          "The status “published-date” needs a date",
          "Write “date: …” with the day on which the article is to be published");
    }
  }

  /** Whoever gives both days means to publish the article, whether its time has come or not. */
  private static void neverPublished(Page page, DateText dates, Findings findings) {
    Optional<FrontMatter.Entry> publish = page.source().frontMatter().entry("publish");
    Optional<FrontMatter.Entry> expires = page.source().frontMatter().entry("expires");
    Optional<LocalDate> from = publish.flatMap(entry -> dates.parse(entry.value()));
    Optional<LocalDate> until = expires.flatMap(entry -> dates.parse(entry.value()));
    if (from.isEmpty()
        || until.isEmpty()
        || from.get().isBefore(until.get())
        || page.header().publication() == Publication.DRAFT) {
      return;
    }
    Place first = publish.orElseThrow().valuePlace();
    Place second = expires.orElseThrow().valuePlace();
    findings.add(
        Check.DATE_INVALID,
        first.line() > second.line() ? first : second,
        "This article is never published: it expires on "
            + until.get()
            + ", and is to be published on "
            + from.get(),
        "Write a day after that of “publish” as the one of “expires”, on which the article is"
            + " gone");
  }
}
