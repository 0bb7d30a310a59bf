package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers, variables, and the exact place of each flaw. */
class FlawPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Text|HEADER_MISSING 1:1",
        "---\\ntitle: a\\n\\nText|HEADER_NOT_CLOSED 1:1 ---",
        "title=a\\nText|HEADER_NOT_CLOSED 1:1 ~~~~~~",
        "title=a\\n  oops\\n~~~~~~\\nb|HEADER_LINE_WITHOUT_EQUALS 2:3 oops",
        "title=a\\ntitle=b\\n~~~~~~\\nb|HEADER_KEY_REPEATED 2:1 title",
        "---\\ntitle: a\\ntitle: b\\n---\\nb|HEADER_KEY_REPEATED 3:1 title",
        "---\\ntitle: a\\n---\\n# b|SECOND_TITLE 4:1 b",
        "---\\ntitle: a\\n---\\n## b\\n\\n#### c|HEADING_LEVEL_SKIPPED 6:1 h4 after h2",
        "---\\ntitle: a\\n---\\nx {{ fact.no }}|UNKNOWN_VARIABLE 4:3 fact.no",
        "---\\ntitle: a\\n---\\nx {{ snippet.no }}|UNKNOWN_SNIPPET 4:3 no",
        "  \\n|EMPTY_FILE 1:1"
      })
  void stands(String file, String flaw) {
    assertThat(Reading.flaws(Reading.file(file.replace("\\n", "\n")))).containsExactly(flaw);
  }

  @Test
  void bytesThatAreNoUtf8AreCounted() {
    byte[] bytes = "title=a\n~~~~~~\nCaf?".getBytes(StandardCharsets.UTF_8);
    bytes[18] = (byte) 0xE9;
    assertThat(Reading.flaws(Reading.bytes(bytes, Reading.FILE)))
        .containsExactly("NOT_UTF8 3:4 byte offset 18");
  }

  @Test
  void yamlErrorsStandWhereAnEditorCounts() {
    SourceDocument document = Reading.file("---\ntitle: 😀 a: b\n---\nText");
    assertThat(document.flaws()).hasSize(1);
    assertThat(document.flaws().get(0).kind()).isEqualTo(Flaw.Kind.HEADER_YAML);
    assertThat(document.flaws().get(0).place()).isEqualTo(new Place(Reading.FILE, 2, 12));
    assertThat(document.flaws().get(0).detail()).doesNotContain("mapping", "token", "scalar");
  }

  @Test
  void valuesAreWhatTheyPrintAs() {
    FrontMatter header =
        Reading.file("---\na: 2026-11-20\nb: 007\nc: 1.10\nd: true\ne: 3\nf: \"4\"\ng:\n---\nx")
            .frontMatter();
    assertThat(header.entries())
        .extracting(FrontMatter.Entry::value)
        .containsExactly(LocalDate.of(2026, 11, 20), "007", "1.10", true, 3, "4", "");
  }

  @Test
  void variablesAreFilledInButNotInCode() {
    SourceDocument document =
        Reading.body(
            "article",
            "{{ site.name }} `{{ site.name }}` \\{{ a }}\n\n    {{ b }}\n\n<code>{{ c }}</code>");
    assertThat(Reading.html(document))
        .isEqualTo(
            "<p>Help Desk <code>{{ site.name }}</code> {{ a }}</p>\n"
                + "<pre tabindex=\"0\"><code>{{ b }}\n</code></pre>\n<p><code>{{ c }}</code></p>\n");
    assertThat(document.flaws()).isEmpty();
    assertThat(document.uses()).containsExactly(java.util.Map.entry("site.name", "Help Desk"));
  }

  @Test
  void placesLeadThroughVariablesAndIntoSnippets() {
    SourceDocument document =
        Reading.body("article", "{{ fact.idcare.phone }} [a](b.md)\n\n{{ snippet.bad }}\n");
    assertThat(document.body().references().get(0).place())
        .isEqualTo(new Place(Reading.FILE, 4, 25));
    assertThat(document.flaws())
        .containsExactly(
            new Flaw(
                Flaw.Kind.UNKNOWN_VARIABLE,
                new Place("content/_snippets/bad.md", 2, 1),
                "fact.none"));
  }

  @Test
  void aSnippetStaysInItsListAndDoesNotLoop() {
    assertThat(Reading.html("- a\n- {{ snippet.two }}\n"))
        .contains("<li><p>One.</p>\n<p>Two.</p>\n</li>");
    assertThat(Reading.body("article", "{{ snippet.loop }}").flaws())
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.SNIPPET_LOOP);
  }
}
