package dev.helpcenter.source.slips;

import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between two steps without belonging to the first. */
final class StepsWatch implements Watch {
  private static final Pattern STEP = Pattern.compile("^ {0,3}(\\d{1,4})[.)][ \\t]+(?=\\S)");
  private static final Pattern BULLET = Pattern.compile("^ +[-*+] +\\S.*");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(\\s.*|$)");

  private int step;
  private int content;
  private boolean afterBlank;
  private Optional<Line> between = Optional.empty();

  @Override
  public void line(Line line, List<Found> found) {
    if (line.isBlank()) {
      afterBlank = true;
      return;
    }
    Matcher start = STEP.matcher(line.text());
    if (start.find()) {
      step(Integer.parseInt(start.group(1)), start.end(), found);
    } else if (HEADING.matcher(line.text()).matches()) {
      step = 0;
      between = Optional.empty();
    } else if (step > 0 && between.isEmpty() && line.indent() < content) {
      outside(line, found);
    }
    afterBlank = false;
  }

  private void step(int number, int end, List<Found> found) {
    int before = number - 1;
    if (step > 0 && step == before) {
      between.ifPresent(
          line ->
              found.add(
                  new Found(Slip.STEPS_DIVIDED, line.contentStart(), String.valueOf(number))));
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
