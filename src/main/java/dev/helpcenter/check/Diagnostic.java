package dev.helpcenter.check;

import dev.helpcenter.source.Place;
import java.util.Comparator;

/**
 * One thing that is wrong, told to an editor.
 *
 * @param place where; line and column count from 1
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it, in one sentence; may be empty
 * @param check the name of the check, as in {@code check.<name>=off}
 */
public record Diagnostic(
    Place place, Severity severity, String message, String hint, String check) {
  /** By file, line, column, then check and message: the order in which they are shown. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place().file())
          .thenComparing(d -> d.place().line())
          .thenComparing(d -> d.place().column())
          .thenComparing(Diagnostic::check)
          .thenComparing(Diagnostic::message);

  /** So many characters of a message or hint say all; one that quotes a long line would hide it. */
  private static final int LONGEST = 500;

  /** Takes the middle out of a text that is too long to be read. */
  public Diagnostic {
    message = shortened(message);
    hint = shortened(hint);
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    if (length <= LONGEST) {
      return text;
    }
    int half = LONGEST / 2;
    return text.substring(0, text.offsetByCodePoints(0, half))
        + " … "
        + text.substring(text.offsetByCodePoints(0, length - half));
  }
}
