package dev.helpcenter.cli;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import java.util.Locale;

/** One of the forms in which diagnostics are told. */
interface DiagnosticFormat {
  /** The text for one diagnostic, complete lines. */
  String format(Diagnostic diagnostic);

  /** The severity's name in all formats. */
  static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
