package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** Judges {@code data/facts.yml}: what cannot be understood, and what is past its date. */
final class FactChecks implements SiteCheck {
  private final Facts facts;

  FactChecks(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
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
}
