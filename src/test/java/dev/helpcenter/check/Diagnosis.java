package dev.helpcenter.check;

import dev.helpcenter.site.UrlDifference;
import dev.helpcenter.site.UrlLock;
import dev.helpcenter.site.UrlLockText;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.FactsReader;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.PropertyLine;
import dev.helpcenter.source.PropertyLines;
import dev.helpcenter.testing.TestContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges a small help center and says what was found as the command line does. */
final class Diagnosis {
  private final TestContent content;
  private final List<PropertyLine> properties = new ArrayList<>();
  private Facts facts = Facts.none();
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<SiteCheck> more = new ArrayList<>();
  private boolean strict;

  Diagnosis(TestContent content) {
    this.content = content;
  }

  /** Sets the lines of {@code jbake.properties}, for the settings and for their check. */
  Diagnosis properties(String text) {
    return properties("jbake.properties", text);
  }

  /** Sets the lines of a file that counts less than those before it. */
  Diagnosis properties(String file, String text) {
    properties.addAll(PropertyLines.read(file, text));
    properties.forEach(property -> content.property(property.key(), property.value()));
    return this;
  }

  /** Sets what {@code data/facts.yml} holds. */
  Diagnosis facts(String yaml) {
    facts = FactsReader.read("data/facts.yml", yaml);
    return this;
  }

  /** Adds a flaw of a file that is no document. */
  Diagnosis flaw(Flaw flaw) {
    flaws.add(flaw);
    return this;
  }

  /** Sets what {@code data/urls.lock} holds. */
  Diagnosis published(String lines) {
    more.add(
        new UrlLockChecks(
            "data/urls.lock",
            assembly -> UrlDifference.between(UrlLockText.of(lines), assembly),
            () -> UrlLock.parse(lines),
            content::text));
    return this;
  }

  /** Sets the names of the files in {@code data/}. */
  Diagnosis dataFiles(String... names) {
    more.add(new DataFileChecks("data", List.of(names), List.of()));
    return this;
  }

  /** Counts warnings as errors. */
  Diagnosis strict() {
    strict = true;
    return this;
  }

  /** Everything that is wrong. */
  List<Diagnostic> diagnostics() {
    CheckInput input =
        new CheckInput(
            properties, Set.of(), facts(), content.variables(), flaws, content::text, more, strict);
    return Checks.run(content.assemble(), input);
  }

  /** If not set, those that the content's variables are made of. */
  private Facts facts() {
    List<Facts.Fact> used =
        content.variables().values().entrySet().stream()
            .filter(variable -> variable.getKey().startsWith(Facts.VARIABLE))
            .map(variable -> fact(variable.getKey(), variable.getValue()))
            .toList();
    return facts.given() || used.isEmpty() ? facts : new Facts(used, List.of(), Set.of(), true);
  }

  private static Facts.Fact fact(String variable, String value) {
    String name = variable.substring(Facts.VARIABLE.length());
    Place place = Place.start("data/facts.yml");
    return new Facts.Fact(name, value, "", Optional.empty(), Optional.empty(), place);
  }

  /** Everything that is wrong, one line each, the hint after an arrow. */
  List<String> lines() {
    return diagnostics().stream().map(Diagnosis::line).toList();
  }

  private static String line(Diagnostic d) {
    String line =
        d.place().file()
            + ":"
            + d.place().line()
            + ":"
            + d.place().column()
            + ": "
            + d.severity().name().toLowerCase(Locale.ROOT)
            + ": "
            + d.message()
            + " ["
            + d.check()
            + "]";
    return d.hint().isEmpty() ? line : line + " → " + d.hint();
  }
}
