package dev.helpcenter.report;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import dev.helpcenter.source.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what the calendar asks for: reviews, facts, and articles that are not published today. */
final class DateCare {
  private final Assembly assembly;
  private final Facts facts;

  private record Review(Page page, Optional<LocalDate> due) {}

  DateCare(Assembly assembly, Facts facts) {
    this.assembly = assembly;
    this.facts = facts;
  }

  /** Articles past their day, those that never had a review last. */
  Chapter reviewsDue() {
    Optional<Integer> days =
        assembly
            .settings()
            .property("review.after.days")
            .filter(text -> text.matches("\\d{1,5}"))
            .map(Integer::valueOf);
    List<Review> due = new ArrayList<>();
    for (Page page : assembly.pages()) {
      if (days.isPresent() && page.live() && !page.header().type().equals("category")) {
        Optional<LocalDate> day = page.header().reviewed().map(d -> d.plusDays(days.get()));
        if (day.isEmpty() || day.get().isBefore(assembly.today())) {
          due.add(new Review(page, day));
        }
      }
    }
    due.sort(
        Comparator.comparing((Review review) -> review.due().orElse(LocalDate.MAX))
            .thenComparing(review -> review.page().file()));
    return new Chapter("reviews-due", "Reviews due", due.stream().map(DateCare::entry).toList());
  }

  Chapter factsDue() {
    List<Facts.Fact> due = new ArrayList<>();
    for (Facts.Fact fact : facts.facts()) {
      if (fact.dueOn().filter(day -> !assembly.today().isBefore(day)).isPresent()) {
        due.add(fact);
      }
    }
    due.sort(
        Comparator.comparing((Facts.Fact fact) -> fact.dueOn().orElse(LocalDate.MAX))
            .thenComparing(Facts.Fact::name));
    return new Chapter("facts-due", "Facts to verify again", due.stream().map(this::fact).toList());
  }

  private Entry fact(Facts.Fact fact) {
    Map<String, Object> values = new LinkedHashMap<>();
    fact.dueOn().ifPresent(day -> values.put("due", day.toString()));
    if (!fact.source().isEmpty()) {
      values.put("source", fact.source());
    }
    return new Entry(fact.place().file(), fact.name(), values);
  }

  Chapter drafts() {
    return unpublished("drafts", "Drafts", Publication.DRAFT, page -> Map.of());
  }

  Chapter scheduled() {
    return unpublished(
        "scheduled",
        "Articles whose day has not come",
        Publication.SCHEDULED,
        page -> value("publish", page.header().opensOn().map(LocalDate::toString)));
  }

  Chapter expired() {
    return unpublished(
        "expired",
        "Articles whose last day is over",
        Publication.EXPIRED,
        page -> value("expires", page.source().frontMatter().text("expires")));
  }

  private Chapter unpublished(
      String key,
      String heading,
      Publication publication,
      Function<Page, Map<String, Object>> values) {
    return new Chapter(
        key,
        heading,
        assembly.pages().stream()
            .filter(page -> page.header().publication() == publication)
            .map(page -> new Entry(page.file(), page.header().title(), values.apply(page)))
            .toList());
  }

  private static Map<String, Object> value(String key, Optional<String> value) {
    return value.<Map<String, Object>>map(text -> Map.of(key, text)).orElse(Map.of());
  }

  private static Entry entry(Review review) {
    return new Entry(
        review.page().file(),
        review.page().header().title(),
        review
            .due()
            .<Map<String, Object>>map(day -> Map.of("due", day.toString()))
            .orElse(Map.of("reviewed", "never")));
  }
}
