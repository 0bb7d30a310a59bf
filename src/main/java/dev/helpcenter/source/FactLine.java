package dev.helpcenter.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is odd about a line of {@code data/facts.yml}, by its looks. The parser names the line where
 * it could read no further, and often the mistake stands above.
 *
 * @param column of what is odd, counted from 1
 */
record FactLine(int column, String message, String hint) {
  private static final Pattern ENTRY = Pattern.compile("(\\s*+)([^\\s:#\"'-][^:#]*+)(?:(:)(.*))?");
  private static final Pattern QUOTED =
      Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+')(.*)");

  /** The patterns need a little of the stack for each character in quotes. */
  private static final int LONGEST = 1000;

  static Optional<FactLine> of(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (line.length() > LONGEST || !entry.matches()) {
      return Optional.empty(); // blank, a comment, or what nobody writes by mistake
    }
    if (entry.group(1).indexOf('\t') >= 0) {
      return odd(1, "This line starts with a tab", "Write spaces instead, two for each step");
    }
    int end = entry.end(2);
    if (entry.group(3) == null) {
      return odd(entry.end(1) + 1, "This line has no colon", "Write a name, a colon and a space");
    }
    String value = entry.group(4);
    if (value.isEmpty() || Character.isWhitespace(value.charAt(0))) {
      return ofValue(line, line.length() - value.stripLeading().length());
    }
    return odd(end + 1, "A space is missing after this colon", "Write a space behind it");
  }

  private static Optional<FactLine> ofValue(String line, int start) {
    if (start == line.length() || line.charAt(start) != '"' && line.charAt(start) != '\'') {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(line).region(start, line.length());
    if (!quoted.matches()) {
      return odd(
          start + 1,
          "The quotation mark here is never closed",
          "Write the same mark behind the value");
    }
    String rest = quoted.group(1).strip();
    return rest.isEmpty() || rest.startsWith("#")
        ? Optional.empty()
        : odd(
            line.length() - quoted.group(1).stripLeading().length() + 1,
            "There are words behind the value in quotes",
            "Put the whole value between two quotation marks; write \\\" for one inside it");
  }

  private static Optional<FactLine> odd(int column, String message, String hint) {
    return Optional.of(new FactLine(column, message, hint));
  }
}
