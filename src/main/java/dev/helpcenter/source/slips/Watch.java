package dev.helpcenter.source.slips;

import java.util.List;

/** Looks for slips that show only over several lines. */
interface Watch {
  /** Takes the next line; code blocks consist of their first line alone. */
  void line(Line line, List<Found> found);

  /** The text has ended. */
  void end(List<Found> found);
}
