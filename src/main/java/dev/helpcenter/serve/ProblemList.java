package dev.helpcenter.serve;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.render.Json;
import dev.helpcenter.source.Place;
import java.util.List;
import java.util.Map;

/** Writes errors for the overlay. */
final class ProblemList {
  private static final int MOST = 50;

  private ProblemList() {}

  /** The errors among the diagnostics as a JSON array. */
  static String json(List<Diagnostic> diagnostics) {
    return Json.write(
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .limit(MOST)
            .map(ProblemList::problem)
            .toList());
  }

  /** One problem that has no place. */
  static String json(String message) {
    return Json.write(List.of(Map.of("place", "", "message", message, "hint", "")));
  }

  private static Map<String, String> problem(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    return Map.of(
        "place", place.file() + ":" + place.line() + ":" + place.column(),
        "message", diagnostic.message() + " [" + diagnostic.check() + "]",
        "hint", diagnostic.hint());
  }
}
