package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds signs among words that other programs understand, and that readers see here. */
final class ForeignSigns {
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\w=)\\]])==(?=[^\\s=])[^=]*+(?<=\\S)==(?![\\w=(])");
  private static final Pattern HIDDEN = Pattern.compile("(?<![\\w%])%%[^%]++%%(?![\\w%])");
  private static final Pattern EMOJI =
      Pattern.compile("(?<![\\w:/.\\\\]):[a-z][a-z0-9_+-]{1,40}:(?![\\w:/])");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "(?<![{$#\\\\])\\{:?[ \\t]*+(?:[.#][A-Za-z]|(?<=:)toc|(?:width|height|target|style)=)"
              + "[^{}]*+\\}");
  private static final Pattern INSTRUCTION = Pattern.compile("\\{%-? *+[a-z]++");
  private static final Pattern IMPORT = Pattern.compile("import [^'\"]+ from ['\"][^'\"]++['\"];?");

  private ForeignSigns() {}

  static void find(Line line, List<Found> found) {
    String text = line.text();
    if (text.contains("==")) {
      add(Slip.FOREIGN_SIGNS, MARKED, line, found);
    }
    if (text.contains("%%")) {
      add(Slip.FOREIGN_SIGNS, HIDDEN, line, found);
    }
    int colon = text.indexOf(':');
    if (colon >= 0 && text.indexOf(':', colon + 1) > 0) {
      add(Slip.FOREIGN_SIGNS, EMOJI, line, found);
    }
    if (text.indexOf('{') >= 0) {
      add(Slip.FOREIGN_BOX, INSTRUCTION, line, found);
      if (!text.startsWith("#")) {
        add(Slip.FOREIGN_SIGNS, ATTRIBUTES, line, found); // those of headings are told as such
      }
    }
    if (text.startsWith("import ") && IMPORT.matcher(text.strip()).matches()) {
      found.add(new Found(Slip.FOREIGN_SIGNS, line.start(), text.strip()));
    }
  }

  private static void add(Slip slip, Pattern pattern, Line line, List<Found> found) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      found.add(new Found(slip, line.start() + matcher.start(), matcher.group()));
    }
  }
}
