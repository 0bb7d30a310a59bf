package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs every check. */
public final class Checks {
  private Checks() {}

  /**
   * Judges a site.
   *
   * @return everything that is wrong, in {@link Diagnostic#ORDER}
   */
  public static List<Diagnostic> run(Assembly assembly, CheckInput input) {
    Findings findings = new Findings(new Severities(assembly.settings(), input.strict()));
    for (SiteCheck check : checks(input)) {
      check.judge(assembly, findings);
    }
    return withoutConsequences(findings, input);
  }

  /** What else is said of a data file with a merge conflict is said because of it. */
  private static List<Diagnostic> withoutConsequences(Findings findings, CheckInput input) {
    Set<String> conflicts =
        input.flaws().stream()
            .filter(flaw -> flaw.kind() == Flaw.Kind.MERGE_CONFLICT)
            .map(flaw -> flaw.place().file())
            .collect(Collectors.toSet());
    if (conflicts.isEmpty() || !findings.isError(Check.MERGE_CONFLICT)) {
      return findings.sorted();
    }
    return findings.sorted().stream()
        .filter(
            diagnostic ->
                !conflicts.contains(diagnostic.place().file())
                    || diagnostic.check().equals(Check.MERGE_CONFLICT.id()))
        .toList();
  }

  private static List<SiteCheck> checks(CheckInput input) {
    Variables variables = input.variables();
    List<String> snippetFiles =
        variables.snippets().values().stream().map(Variables.Snippet::file).sorted().toList();
    List<SiteCheck> checks = new ArrayList<>();
    checks.add(
        new FlawChecks(
            List.copyOf(variables.values().keySet()),
            List.copyOf(variables.snippets().keySet()),
            input.flaws(),
            input.facts()));
    checks.add(new SnippetChecks(variables));
    checks.add(new StockChecks());
    checks.add(new HeaderChecks());
    checks.add(new EntryChecks());
    checks.add(new PublicationChecks());
    checks.add(new ReviewChecks());
    checks.add(new TagChecks());
    checks.add(new StructureChecks());
    checks.add(new SectionChecks());
    checks.add(new LinkChecks());
    checks.add(new ImageChecks());
    checks.add(new TrustChecks());
    checks.add(new MailChecks());
    checks.add(new UrlChecks());
    checks.add(new PathChecks());
    checks.add(new PropertyChecks(input.properties(), input.themeProperties()));
    checks.add(new FactChecks(input.facts()));
    checks.add(new PhoneChecks(input.texts(), snippetFiles));
    checks.add(new DialChecks(input.texts(), List.copyOf(variables.values().values())));
    checks.addAll(input.more());
    return checks;
  }
}
