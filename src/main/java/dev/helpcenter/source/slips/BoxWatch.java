package dev.helpcenter.source.slips;

import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Slip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds boxes ({@code !!! note}) of a mistyped kind, and text that falls out of its box. */
final class BoxWatch implements Watch {
  private static final Pattern MARKED =
      Pattern.compile("^\\s*(?:!!!|\\?{3}\\+?)\\s+(\\p{Alpha}.*)");
  private static final Pattern BOX =
      Pattern.compile("^\\s*(?:!!!|\\?{3}\\+?)\\s+([\\p{Alpha}][\\w-]*)(?:\\s+\"[^\"]*\")?\\s*");
  private static final Pattern WITHOUT_KIND =
      Pattern.compile("^\\s*(?:!!!|\\?{3}\\+?)\\s+\"[^\"]+\"\\s*");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(\\s.*|$)");

  /** How far the text of a box stands to the right of its first line. */
  private static final int INSET = 4;

  private Optional<Line> open = Optional.empty();
  private boolean empty;
  private boolean afterBlank;

  @Override
  public void line(Line line, List<Found> found) {
    if (line.isBlank()) {
      afterBlank = true;
      return;
    }
    open.ifPresent(box -> follow(box, line, found));
    if (MARKED.matcher(line.text()).matches()) {
      start(line, found);
    } else if (WITHOUT_KIND.matcher(line.text()).matches()) {
      found.add(new Found(Slip.BOX_WITHOUT_KIND, line.contentStart(), line.text().strip()));
    }
    afterBlank = false;
  }

  private void follow(Line box, Line line, List<Found> found) {
    int inset = line.indent() - box.indent();
    if (inset >= INSET) {
      empty = false;
      return;
    }
    boolean other = HEADING.matcher(line.text()).matches() || MARKED.matcher(line.text()).matches();
    if (empty && other) {
      end(found);
    } else if (empty || afterBlank && inset > 0) {
      found.add(new Found(Slip.BOX_TEXT_OUTSIDE, line.contentStart(), line.text().strip()));
    }
    if (empty || afterBlank) {
      open = Optional.empty();
    }
  }

  private void start(Line line, List<Found> found) {
    Matcher box = BOX.matcher(line.text());
    if (box.matches()) {
      if (!Slip.BOXES.contains(LowerCase.of(box.group(1)))) {
        found.add(new Found(Slip.BOX_KIND, line.start() + box.start(1), box.group(1)));
      }
      open = Optional.of(line);
      empty = true;
    } else if (isMeant(line)) {
      found.add(new Found(Slip.BOX_TITLE, line.contentStart(), line.text().strip()));
    }
  }

  /** Three exclamation marks may also be an exclamation. */
  private static boolean isMeant(Line line) {
    Matcher marked = MARKED.matcher(line.text());
    return marked.matches() && Slip.BOXES.contains(marked.group(1).split("\\W", 2)[0]);
  }

  @Override
  public void end(List<Found> found) {
    if (empty) {
      open.ifPresent(box -> found.add(new Found(Slip.BOX_EMPTY, box.contentStart(), "")));
    }
    open = Optional.empty();
    empty = false;
  }
}
