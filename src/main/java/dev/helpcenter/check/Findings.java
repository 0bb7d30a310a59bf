package dev.helpcenter.check;

import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the checks of one run find. For one thread. */
public final class Findings {
  private final Severities severities;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Findings(Severities severities) {
    this.severities = severities;
  }

  /**
   * For what is found out only when pages are there.
   *
   * @param strict whether warnings count as errors
   */
  public Findings(SiteSettings settings, boolean strict) {
    this(new Severities(settings, strict));
  }

  /**
   * Takes note of something wrong, unless its check is switched off.
   *
   * @param message what is wrong, in one sentence without a full stop
   * @param hint what to do about it; may be empty
   */
  public void add(Check check, Place place, String message, String hint) {
    Optional<Severity> severity = severities.of(check);
    severity.ifPresent(s -> diagnostics.add(new Diagnostic(place, s, message, hint, check.id())));
  }

  /** Whether a check is switched off, so that looking would be in vain. */
  public boolean isOff(Check check) {
    return severities.of(check).isEmpty();
  }

  /** Whether what a check finds keeps the site from being published. */
  public boolean isError(Check check) {
    return severities.of(check).filter(Severity.ERROR::equals).isPresent();
  }

  /** The files in which an error was found. */
  public Set<String> filesWithErrors() {
    return diagnostics.stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(d -> d.place().file())
        .collect(Collectors.toSet());
  }

  /** Everything once, in the order in which it is shown. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.sort(Diagnostic.ORDER);
    List<Diagnostic> once = new ArrayList<>();
    for (Diagnostic each : all) {
      if (!endsWith(once, each)) {
        once.add(each);
      }
    }
    return List.copyOf(once);
  }

  /**
   * Whether one of the last ones, which stand at the same place, is the same. A set would do it in
   * a line, but Java makes the hash of a record when it is first asked for, for 10 ms of each
   * build.
   */
  private static boolean endsWith(List<Diagnostic> sorted, Diagnostic wanted) {
    for (int i = sorted.size() - 1; i >= 0; i--) {
      if (Diagnostic.ORDER.compare(sorted.get(i), wanted) != 0) {
        return false;
      }
      if (sorted.get(i).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
