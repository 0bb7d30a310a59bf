package dev.helpcenter.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads texts as if they were files, for tests. */
final class Reading {
  static final String FILE = "content/x.md";

  private static final Variables VARIABLES =
      new Variables(
          Map.of("site.name", "Help Desk", "fact.idcare.phone", "1800 595 160"),
          Map.of(
              "wait", new Variables.Snippet("content/_snippets/wait.md", "Wait a *moment*.\n"),
              "bad", new Variables.Snippet("content/_snippets/bad.md", "Ask\n{{ fact.none }}\n"),
              "loop", new Variables.Snippet("content/_snippets/loop.md", "{{ snippet.loop }}"),
              "two", new Variables.Snippet("content/_snippets/two.md", "One.\n\nTwo.\n")));

  private static final SourceReader READER = new SourceReader(SourceSettings.defaults(), VARIABLES);

  private Reading() {}

  static SourceDocument bytes(byte[] bytes, String file) {
    return READER.read(bytes, file);
  }

  /** Reads a whole file. */
  static SourceDocument file(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8), FILE);
  }

  /** Reads a body below a header of three lines. */
  static SourceDocument body(String type, String markdown) {
    return file("---\ntype: " + type + "\n---\n" + markdown);
  }

  /** The HTML, with addresses as they were written. */
  static String html(SourceDocument document) {
    List<String> fragments = document.body().fragments();
    StringBuilder html = new StringBuilder(fragments.get(0));
    for (int i = 1; i < fragments.size(); i++) {
      Reference reference = document.body().references().get(i - 1);
      html.append(reference.kind().attribute()).append("=\"");
      html.append(reference.target().replace("\"", "%22").replace("<", "%3C"));
      html.append('"').append(fragments.get(i));
    }
    return html.toString();
  }

  static String html(String markdown) {
    return html(body("article", markdown));
  }

  /** Each flaw as {@code KIND line:column detail}. */
  static List<String> flaws(SourceDocument document) {
    return document.flaws().stream()
        .map(
            flaw ->
                (flaw.kind() + " " + flaw.place().line() + ":" + flaw.place().column())
                    + (flaw.detail().isEmpty() ? "" : " " + flaw.detail()))
        .toList();
  }
}
