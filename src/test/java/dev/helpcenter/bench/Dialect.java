package dev.helpcenter.bench;

import java.util.Map;
import java.util.stream.Collectors;

/** The same help center, written as each of the racing programs wants it. */
enum Dialect {
  /** For this project's tool. */
  HELPCENTER("index.md"),
  /** For Hugo, which reads the same but for admonitions and the name of a folder's own page. */
  HUGO("_index.md"),
  /** For stock JBake, which knows no YAML header. */
  JBAKE("index.md");

  private final String indexFile;

  Dialect(String indexFile) {
    this.indexFile = indexFile;
  }

  /** The name of the file that describes a folder. */
  String indexFile() {
    return indexFile;
  }

  /** The header of a file; the values are plain words, or lists as {@code [a, b]}. */
  String header(Map<String, String> entries) {
    if (this == JBAKE) {
      return entries.entrySet().stream()
          .map(e -> (e.getKey().equals("reviewed") ? "date" : e.getKey()) + "=" + e.getValue())
          .collect(Collectors.joining("\n", "", "\nstatus=published\n~~~~~~\n\n"));
    }
    return entries.entrySet().stream()
        .map(e -> e.getKey() + ": " + (isPlain(e.getValue()) ? e.getValue() : quoted(e)))
        .collect(Collectors.joining("\n", "---\n", "\n---\n\n"));
  }

  private static boolean isPlain(String value) {
    return value.startsWith("[") || !value.contains(": ") && !value.contains("#");
  }

  private static String quoted(Map.Entry<String, String> entry) {
    return '"' + entry.getValue().replace("\"", "\\\"") + '"';
  }

  /** A note that stands out; Hugo's Markdown has none, so that it gets a block quote. */
  String admonition(String type, String title, String text) {
    return switch (this) {
      case HELPCENTER -> "!!! " + type + " \"" + title + "\"\n    " + text + "\n\n";
      case HUGO, JBAKE -> "> **" + title + "**\n> " + text + "\n\n";
    };
  }

  /** The address of another article in a link; stock JBake resolves none, so that it gets pages. */
  String target(String relativeFile) {
    return this == JBAKE ? relativeFile.replace(".md", ".html") : relativeFile;
  }
}
