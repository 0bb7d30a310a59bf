package dev.helpcenter.cli;

import dev.helpcenter.build.BuildResult;
import dev.helpcenter.check.Diagnostic;
import java.util.Locale;

/** Diagnostics and summary as one JSON document, for other programs. */
final class JsonFormat {
  private final DisplayPath path;

  JsonFormat(DisplayPath path) {
    this.path = path;
  }

  /** The whole document, one diagnostic a line. */
  String format(BuildResult result) {
    StringBuilder json = new StringBuilder("{\n  \"diagnostics\": [");
    String separator = "\n";
    for (Diagnostic diagnostic : result.diagnostics()) {
      json.append(separator).append("    ").append(object(diagnostic));
      separator = ",\n";
    }
    return json.append(result.diagnostics().isEmpty() ? "],\n" : "\n  ],\n")
        .append("  \"pages\": ")
        .append(result.pages())
        .append(",\n")
        .append("  \"errors\": ")
        .append(result.errors())
        .append(",\n")
        .append("  \"warnings\": ")
        .append(result.warnings())
        .append("\n}\n")
        .toString();
  }

  private String object(Diagnostic diagnostic) {
    return "{\"path\": "
        + string(path.of(diagnostic.place().file()))
        + ", \"line\": "
        + diagnostic.place().line()
        + ", \"column\": "
        + diagnostic.place().column()
        + ", \"severity\": "
        + string(DiagnosticFormat.name(diagnostic.severity()))
        + ", \"check\": "
        + string(diagnostic.check())
        + ", \"message\": "
        + string(diagnostic.message())
        + ", \"hint\": "
        + string(diagnostic.hint())
        + "}";
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
