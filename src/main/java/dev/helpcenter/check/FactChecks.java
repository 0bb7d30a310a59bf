package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Judges {@code data/facts.yml}: what cannot be understood, what is past its date, and whether it
 * is there at all.
 */
final class FactChecks implements SiteCheck {
  private static final String FILE = "data/facts.yml";

  private final Facts facts;

  FactChecks(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    if (facts.areNone()) {
      noFacts(assembly, findings);
    }
    for (Facts.Problem problem : facts.problems()) {
      findings.add(Check.FACT_INVALID, problem.place(), problem.message(), problem.hint());
    }
    for (Facts.Fact fact : facts.facts()) {
      if (fact.verified().filter(assembly.today()::isBefore).isPresent()) {
        findings.add(
            Check.FACT_INVALID,
            fact.place(),
            "The fact “" + fact.name() + "” was verified on a day that has not come yet",
            "Write the day on which it was last checked");
      }
      Optional<LocalDate> due = fact.dueOn();
      if (due.filter(day -> !assembly.today().isBefore(day)).isPresent()) {
        findings.add(
            Check.FACT_OVERDUE,
            fact.place(),
            "The fact “" + fact.name() + "” was to be verified again by " + due.get(),
            fact.source().isEmpty()
                ? "Check it, then set “verified” to the day on which you did"
                : "Check it at " + fact.source() + ", then set “verified” to that day");
      }
    }
  }

  /** One message for the file, instead of one for each place that misses it. */
  private void noFacts(Assembly assembly, Findings findings) {
    List<Flaw> uses =
        FlawChecks.told(assembly, Flaw.Kind.UNKNOWN_VARIABLE).stream()
            .filter(flaw -> flaw.detail().startsWith(Facts.VARIABLE))
            .toList();
    if (!uses.isEmpty()) {
      Flaw first = uses.get(0);
      String need = uses.size() == 1 ? "needs it" : "and " + (uses.size() - 1) + " more need it";
      findings.add(
          Check.VARIABLE_UNKNOWN,
          Place.start(FILE),
          (facts.given() ? "There is no fact in this file" : "There is no such file")
              + ", but {{ "
              + first.detail()
              + " }} ("
              + first.place().file()
              + ":"
              + first.place().line()
              + ") "
              + need,
          "If it was "
              + (facts.given() ? "emptied" : "deleted or renamed")
              + " by mistake, bring it back from the site's history; otherwise write the facts into"
              + " it");
    }
  }
}
