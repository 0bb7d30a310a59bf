package dev.helpcenter.jbake;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.MergeConflictWords;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.MergeConflicts;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.PropertyLine;
import dev.helpcenter.source.PropertyLines;
import dev.helpcenter.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the properties of a site stand. The files are looked into when somebody asks. */
final class PropertyPlaces {
  private final List<SourceText> files = new ArrayList<>();

  /**
   * Adds a file. What stands in those before it counts more.
   *
   * @param name its path from the site's folder
   */
  void add(String name, String text) {
    files.add(new SourceText(name, text));
  }

  /** The paths of the files. */
  List<String> files() {
    return files.stream().map(SourceText::file).toList();
  }

  /** Where the value of a property comes from; nothing if the site does not set it. */
  Optional<Place> find(String key) {
    return files.stream().flatMap(file -> last(file, key).stream()).findFirst();
  }

  /** JBake joins the values of a key that stands repeatedly; most likely the last one is new. */
  private static Optional<Place> last(SourceText file, String key) {
    return PropertyLines.read(file.file(), file.text()).stream()
        .filter(property -> property.key().equals(key))
        .map(PropertyLine::place)
        .reduce((earlier, later) -> later);
  }

  /**
   * The same at the line of the property that is wrong. If its file holds two versions of a text,
   * that is told instead: the value may be both of them.
   */
  ConfigurationException located(ConfigurationException reason) {
    Diagnostic told = reason.diagnostic();
    Place place = find(reason.key()).orElse(told.place());
    return conflict(place.file())
        .map(ConfigurationException::new)
        .orElseGet(
            () ->
                new ConfigurationException(
                    new Diagnostic(
                        place, told.severity(), told.message(), told.hint(), told.check())));
  }

  private Optional<Diagnostic> conflict(String name) {
    return files.stream()
        .filter(file -> file.file().equals(name))
        .flatMap(file -> MergeConflicts.of(file).stream())
        .findFirst()
        .map(
            flaw ->
                new Diagnostic(
                    flaw.place(),
                    Severity.ERROR,
                    MergeConflictWords.MESSAGE,
                    MergeConflictWords.HINT,
                    Check.MERGE_CONFLICT.id()));
  }
}
