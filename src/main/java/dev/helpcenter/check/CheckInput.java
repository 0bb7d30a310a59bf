package dev.helpcenter.check;

import dev.helpcenter.source.Facts;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.PropertyLine;
import dev.helpcenter.source.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the checks look at beside the site.
 *
 * @param properties the lines of {@code jbake.properties} and of the files beside it; those of the
 *     file that counts most come first
 * @param themeProperties the names of the properties that the theme sets or uses
 * @param facts what {@code data/facts.yml} holds
 * @param variables what articles could use between {@code {{} and {@code }}}
 * @param flaws of files that are no documents, such as symbolic links
 * @param texts the files as they were written
 * @param more checks that need to know still more, such as the list of published addresses
 * @param strict whether warnings count as errors
 */
public record CheckInput(
    List<PropertyLine> properties,
    Set<String> themeProperties,
    Facts facts,
    Variables variables,
    List<Flaw> flaws,
    SourceTexts texts,
    List<SiteCheck> more,
    boolean strict) {
  public CheckInput {
    properties = List.copyOf(properties);
    themeProperties = Set.copyOf(themeProperties);
    flaws = List.copyOf(flaws);
    more = List.copyOf(more);
  }

  /** The same, with further checks. */
  public CheckInput with(List<SiteCheck> further) {
    List<SiteCheck> all = new ArrayList<>(more);
    all.addAll(further);
    return new CheckInput(properties, themeProperties, facts, variables, flaws, texts, all, strict);
  }

  /** Nothing but the site itself. */
  public static CheckInput none() {
    return new CheckInput(
        List.of(),
        Set.of(),
        Facts.none(),
        Variables.none(),
        List.of(),
        SourceTexts.NONE,
        List.of(),
        false);
  }
}
