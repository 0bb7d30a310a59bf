package dev.helpcenter.serve;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.util.List;

/** Writes errors for the overlay. */
final class ProblemList {
  private static final int MOST = 50;

  private ProblemList() {}

  /** The errors among the diagnostics as a JSON array. */
  static String json(List<Diagnostic> diagnostics) {
    StringBuilder json = new StringBuilder("[");
    diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .limit(MOST)
        .forEach(
            diagnostic -> {
              Place place = diagnostic.place();
              add(
                  json,
                  place.file() + ":" + place.line() + ":" + place.column(),
                  diagnostic.message() + " [" + diagnostic.check() + "]",
                  diagnostic.hint());
            });
    return json.append(']').toString();
  }

  /** One problem that has no place. */
  static String json(String message) {
    StringBuilder json = new StringBuilder("[");
    add(json, "", message, "");
    return json.append(']').toString();
  }

  private static void add(StringBuilder json, String place, String message, String hint) {
    json.append(json.length() > 1 ? "," : "")
        .append("{\"place\":")
        .append(JsonText.of(place))
        .append(",\"message\":")
        .append(JsonText.of(message))
        .append(",\"hint\":")
        .append(JsonText.of(hint))
        .append('}');
  }
}
