package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.source.Variables;
import java.util.ArrayList;
import java.util.List;

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
    return findings.sorted();
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
    checks.add(new ReviewChecks());
    checks.add(new TagChecks());
    checks.add(new StructureChecks());
    checks.add(new LinkChecks());
    checks.add(new ImageChecks());
    checks.add(new TrustChecks());
    checks.add(new UrlChecks());
    checks.add(new PathChecks());
    checks.add(new PropertyChecks(input.properties(), input.themeProperties()));
    checks.add(new FactChecks(input.facts()));
    checks.add(new PhoneChecks(input.texts(), snippetFiles));
    checks.addAll(input.more());
    return checks;
  }
}
