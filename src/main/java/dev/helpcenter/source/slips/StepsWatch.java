package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between two steps without belonging to the first, and steps that start late.
 */
final class StepsWatch implements Watch {
  private static final Pattern STEP = Pattern.compile("^ {0,3}(\\d{1,4})[.)][ \\t]+(?=\\S)");
  private static final Pattern BULLET = Pattern.compile("^ +[-*+] +\\S.*");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(\\s.*|$)");

  private static final Pattern NO_PARAGRAPH =
      Pattern.compile("^\\s*(?:[-*+]\\s|[|>&<]|!!!|\\?{3}|[`~]{3}|\\[\\^?[^\\]]+\\]:).*");

  /** A higher number below a line of text is more likely the end of a sentence. */
  private static final int HIGHEST_STEP = 30;

  private int step;
  private int content;
  private boolean afterBlank;
  private boolean inParagraph;
  private Optional<Line> between = Optional.empty();

  @Override
  public void line(Line line, List<Found> found) {
    if (line.isBlank()) {
      afterBlank = true;
      inParagraph = false;
      return;
    }
    Matcher start = STEP.matcher(line.text());
    if (start.find()) {
      step(line, Integer.parseInt(start.group(1)), start.end(), found);
    } else if (HEADING.matcher(line.text()).matches()) {
      step = 0;
      between = Optional.empty();
    } else if (step > 0 && between.isEmpty() && line.indent() < content) {
      outside(line, found);
    }
    inParagraph = inParagraph || isParagraph(line);
    afterBlank = false;
  }

  private boolean isParagraph(Line line) {
    return line.indent() < 4
        && !STEP.matcher(line.text()).find()
        && !HEADING.matcher(line.text()).matches()
        && !NO_PARAGRAPH.matcher(line.text()).matches();
  }

  private void step(Line line, int number, int end, List<Found> found) {
    boolean first = step == 0 || between.isPresent() && step != number - 1;
    if (first && number > 1) {
      if (!inParagraph) {
        found.add(new Found(Slip.STEPS_START, line.contentStart(), String.valueOf(number)));
      } else if (number <= HIGHEST_STEP) {
        found.add(new Found(Slip.STEP_IN_PARAGRAPH, line.contentStart(), String.valueOf(number)));
      }
    }
    int before = number - 1;
    if (step > 0 && step == before) {
      between.ifPresent(
          other ->
              found.add(
                  new Found(Slip.STEPS_DIVIDED, other.contentStart(), String.valueOf(number))));
    }
    step = number;
    content = end;
    between = Optional.empty();
  }

  private void outside(Line line, List<Found> found) {
    if (BULLET.matcher(line.text()).matches()) {
      found.add(
          new Found(
              Slip.ITEM_INDENTED_TOO_LITTLE, line.contentStart(), String.valueOf(line.indent())));
    } else if (afterBlank) {
      between = Optional.of(line);
    }
  }

  @Override
  public void end(List<Found> found) {
    // A text below the last step may stand outside of it.
  }
}
