package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines that were to start a heading, an item or a box, and do not. */
final class LineStarts {
  private static final String SPACES = "\\u00a0\\u2007\\u202f";
  private static final Pattern NON_BREAKING =
      Pattern.compile("^\\s*(#{1,6}|[-*+]|\\d{1,3}[.)])[" + SPACES + "].*");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{2,6})[^\\s#" + SPACES + "].*");
  private static final Pattern HEADING_1 = Pattern.compile("^ {0,3}(#)\\p{Lu}.*");
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(\\d{1,3}[.)](?=\\p{Lu}\\p{Ll}|\\*\\*|\\[)|-(?=\\p{Lu}\\p{Ll})).*");
  private static final Pattern NUMBER_APART =
      Pattern.compile("^\\s*(\\d{1,2} +[.)])(?: +\\S|\\p{Lu}).*");
  private static final Pattern TASK =
      Pattern.compile(
          "^\\s*(?:([-*+] +\\[\\])\\s.*|([-*+]\\[[ xX]?\\])\\s.*|([-*+] +\\[[ xX]\\])[^\\s(\\[:].*"
              + "|(\\[[ xX]?\\])\\s+\\S.*)");
  private static final Pattern STAR = Pattern.compile("^\\s*(\\*)\\p{Lu}\\p{Ll}[^*]*");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*([•·▪◦‣●○■□❖➢])[\\s" + SPACES + "]++\\S.*");
  private static final Pattern DASH = Pattern.compile("^\\s*([–—])[\\s" + SPACES + "]++\\S.*");
  private static final Pattern BOX =
      Pattern.compile("^\\s*(:::++ *+[a-z]++|=== +\"|> *+\\[!\\p{Alpha}++\\]|!!![a-zA-Z]++).*");
  private static final Pattern HEADING_ID =
      Pattern.compile("^ {0,3}#{1,6} .*?(\\{:?\\s*[#.][\\w.# -]+\\})\\s*$");

  private LineStarts() {}

  /**
   * Looks at one line.
   *
   * @param before the line above it; blank at the start
   */
  static void find(Line line, String before, List<Found> found) {
    String stripped = line.text().stripLeading();
    if (stripped.isEmpty() || Character.isLetter(stripped.charAt(0))) {
      return;
    }
    add(Slip.NON_BREAKING_SPACE, NON_BREAKING, line, found);
    add(Slip.HEADING_WITHOUT_SPACE, HEADING, line, found);
    if (before.isBlank()) {
      add(Slip.HEADING_WITHOUT_SPACE, HEADING_1, line, found);
    }
    add(Slip.HEADING_ID, HEADING_ID, line, found);
    add(Slip.ITEM_WITHOUT_SPACE, ITEM, line, found);
    add(Slip.ITEM_NUMBER_APART, NUMBER_APART, line, found);
    if (STAR.matcher(before).matches()) {
      add(Slip.ITEM_WITHOUT_SPACE, STAR, line, found);
    }
    add(Slip.WORD_BULLET, BULLET, line, found);
    add(Slip.TASK_BOX, TASK, line, found);
    if (DASH.matcher(before).matches()) {
      add(Slip.WORD_BULLET, DASH, line, found);
    }
    add(Slip.FOREIGN_BOX, BOX, line, found);
  }

  private static void add(Slip slip, Pattern pattern, Line line, List<Found> found) {
    Matcher matcher = pattern.matcher(line.text());
    if (matcher.matches()) {
      int group = 1;
      while (matcher.group(group) == null) {
        group++;
      }
      found.add(new Found(slip, line.start() + matcher.start(group), matcher.group(group)));
    }
  }
}
