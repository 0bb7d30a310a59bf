package dev.helpcenter.check;

import dev.helpcenter.source.PropertyLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds lines of properties files that are not read as they look. */
final class PropertySlips {
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]*\"|'[^']*'|[\u201c\u201e][^\u201c\u201d]*[\u201c\u201d]");

  /** What somebody wrote to be a line of its own. */
  private static final Pattern OWN_LINE = Pattern.compile("\\s*|\\s*[#!].*|[\\w.-]+\\s*[=:].*");

  private PropertySlips() {}

  static void judge(List<PropertyLine> properties, Findings findings) {
    Map<List<String>, Integer> lines = new HashMap<>();
    for (PropertyLine property : properties) {
      List<String> inFile = List.of(property.place().file(), property.key());
      Integer first = lines.putIfAbsent(inFile, property.place().line());
      if (first != null) {
        repeated(property, first, findings);
      }
      if (QUOTED.matcher(property.value().strip()).matches()) {
        quoted(property, findings);
      }
      if (property.continuation().filter(line -> OWN_LINE.matcher(line).matches()).isPresent()) {
        continued(property, findings);
      }
    }
  }

  private static void repeated(PropertyLine property, int first, Findings findings) {
    findings.add(
        Check.PROPERTY_SLIP,
        property.place(),
        "“"
            + Text.shorten(property.key())
            + "” stands in line "
            + first
            + " already, and the values are joined with a comma",
        "Remove one of the two lines; a list has its items in one line, with commas between them");
  }

  private static void quoted(PropertyLine property, Findings findings) {
    findings.add(
        Check.PROPERTY_SLIP,
        property.place(),
        "The quotation marks around the value of “"
            + Text.shorten(property.key())
            + "” would be a part of it",
        "Remove them: values of this file stand without any");
  }

  /** A line that goes on with words in the next one is meant so. */
  private static void continued(PropertyLine property, Findings findings) {
    findings.add(
        Check.PROPERTY_SLIP,
        property.place(),
        "This line ends with a backslash, so the next line is taken for a part of it",
        "Remove the backslash");
  }
}
