package dev.helpcenter.cli;

import dev.helpcenter.check.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Every check in a table: its name, its weight where nothing is set, what it looks for. */
final class CheckList {
  private static final String ALWAYS = "always an error";

  private CheckList() {}

  /** The lines of the table. */
  static List<String> lines() {
    int widest = Arrays.stream(Check.values()).mapToInt(c -> c.id().length()).max().orElse(0);
    return Arrays.stream(Check.values())
        .sorted(Comparator.comparing(Check::id))
        .map(
            check ->
                pad(check.id(), widest) + pad(weight(check), ALWAYS.length()) + check.explanation())
        .toList();
  }

  private static String weight(Check check) {
    if (check.isFixed()) {
      return ALWAYS;
    }
    String severity = check.severity().name().toLowerCase(Locale.ROOT);
    return check.canBeOff() ? severity : severity + ", not off";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
