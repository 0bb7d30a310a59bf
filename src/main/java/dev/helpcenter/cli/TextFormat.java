package dev.helpcenter.cli;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.util.Optional;
import java.util.function.Function;

/**
 * Diagnostics for people: {@code path:line:column: severity: message [check]}, then the hint; on a
 * terminal with the offending line and a caret below it, in colour.
 */
final class TextFormat implements DiagnosticFormat {
  private final DisplayPath path;
  private final Function<Place, Optional<Excerpt>> excerpts;
  private final boolean colour;

  /**
   * @param excerpts finds the source line to show; always empty in a pipe
   */
  TextFormat(DisplayPath path, Function<Place, Optional<Excerpt>> excerpts, boolean colour) {
    this.path = path;
    this.excerpts = excerpts;
    this.colour = colour;
  }

  @Override
  public String format(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    Style severity = diagnostic.severity() == Severity.ERROR ? Style.RED : Style.YELLOW;
    StringBuilder text = new StringBuilder();
    String where = path.of(place.file()) + ":" + place.line() + ":" + place.column() + ":";
    text.append(paint(Style.BOLD, where))
        .append(' ')
        .append(paint(severity, DiagnosticFormat.name(diagnostic.severity()) + ":"))
        .append(' ')
        .append(PlainText.of(diagnostic.message()))
        .append(paint(Style.DIM, " [" + diagnostic.check() + "]"))
        .append('\n');
    excerpts.apply(place).ifPresent(excerpt -> append(text, excerpt, severity));
    if (!diagnostic.hint().isEmpty()) {
      text.append("  hint: ").append(PlainText.of(diagnostic.hint())).append('\n');
    }
    return text.toString();
  }

  private void append(StringBuilder text, Excerpt excerpt, Style severity) {
    String number = String.valueOf(excerpt.line());
    text.append("  ").append(paint(Style.DIM, number + " |")).append(' ');
    text.append(excerpt.text()).append('\n');
    text.append("  ")
        .append(" ".repeat(number.length()))
        .append(paint(Style.DIM, " |"))
        .append(' ');
    text.append(" ".repeat(excerpt.caret())).append(paint(severity, "^")).append('\n');
  }

  private String paint(Style style, String text) {
    return colour ? style.start + text + Style.END : text;
  }

  private enum Style {
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    RED("\u001b[1;31m"),
    YELLOW("\u001b[1;33m");

    private static final String END = "\u001b[0m";

    private final String start;

    Style(String start) {
      this.start = start;
    }
  }
}
