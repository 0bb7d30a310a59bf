package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No snippet, fact or header makes a small file into an endless one. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileVariablesTest {
  private static SourceDocument read(Variables variables, String file) {
    return new SourceReader(SourceSettings.defaults(), variables)
        .read(file.getBytes(StandardCharsets.UTF_8), Reading.FILE);
  }

  private static Variables snippets(String... texts) {
    Map<String, Variables.Snippet> snippets = new HashMap<>();
    for (int i = 1; i <= texts.length; i++) {
      String file = "content/_snippets/s" + i + ".md";
      snippets.put("s" + i, new Variables.Snippet(file, texts[i - 1]));
    }
    return new Variables(Map.of("site.name", "Help", "site.none", ""), snippets);
  }

  private static Variables fact(String value) {
    return new Variables(Map.of("fact.a", value), Map.of());
  }

  private static String body(String text) {
    return "---\ntitle: T\n---\n" + text;
  }

  private static String header(String line) {
    return "---\n" + line + "\n---\nText.\n";
  }

  private static String include(int snippet) {
    return "{{ snippet.s" + snippet + " }}";
  }

  private static String[] nested(int count, int times) {
    String[] texts = new String[count];
    for (int i = 1; i < count; i++) {
      texts[i - 1] = include(i + 1).repeat(times) + "\n";
    }
    texts[count - 1] = "";
    return texts;
  }

  @Test
  void snippetsThatIncludeOthersManyTimesAreToldOnceWhereTheyBegin() {
    SourceDocument document =
        read(snippets(nested(8, 10)), body("One\n\nTwo " + include(1) + "\n\n" + include(1)));
    assertThat(Reading.flaws(document))
        .containsExactly("SNIPPETS_TOO_LARGE 6:5 more than 10000 are filled in");
  }

  @Test
  void snippetsThatIncludeEachOtherInALoopAreToldOnce() {
    String[] texts = nested(11, 30);
    texts[10] = include(1).repeat(30);
    SourceDocument document = read(snippets(texts), body(include(1)));
    assertThat(Reading.flaws(document))
        .hasSizeLessThanOrEqualTo(31)
        .contains("SNIPPETS_TOO_LARGE 4:1 more than 10000 are filled in");
  }

  @Test
  void variablesWithoutTextCountInSnippetsToo() {
    Variables variables = snippets(include(2).repeat(1_000), "{{ site.none }}".repeat(300_000));
    assertThat(Reading.flaws(read(variables, body("> " + include(1)))))
        .containsExactly("SNIPPETS_TOO_LARGE 4:3 more than 10000 are filled in");
  }

  @Test
  void anArticleMayFillInWhatItSaysItselfAsOftenAsItLikes() {
    SourceDocument document = read(snippets("A"), body("{{ site.name }}\n".repeat(12_000)));
    assertThat(Reading.flaws(document)).isEmpty();
  }

  @Test
  void aSnippetInAQuoteOfManyLevelsIsNotCopiedWithoutEnd() {
    String article = body(">".repeat(500_000) + " " + include(1));
    assertThat(read(snippets("a\n".repeat(20_000)), article).flaws())
        .extracting(Flaw::kind)
        .contains(Flaw.Kind.SNIPPETS_TOO_LARGE);
  }

  @Test
  void aLongStartOfALineIsReadOnceForManySnippets() {
    String article = body(">".repeat(500_000) + " " + include(1).repeat(9_000));
    assertThat(read(snippets("a"), article).sections()).isNotEmpty();
  }

  @Test
  void snippetsThatAreTooLongAreToldOnceWhereTheyBegin() {
    Variables variables = snippets("word ".repeat(800_000));
    SourceDocument document = read(variables, body("x\n\n" + (include(1) + "\n\n").repeat(9)));
    assertThat(Reading.flaws(document))
        .containsExactly("SNIPPETS_TOO_LARGE 10:1 they are longer than 5 million characters");
  }

  @Test
  void aFactWithManySpacesIsReadAtOnce() {
    Variables variables = fact("a" + " ".repeat(300_000) + "b");
    assertThat(read(variables, body("{{ fact.a }}")).sections()).isNotEmpty();
  }

  @Test
  void aFactOfSeveralLinesIsOneLineInArticles() {
    Variables variables = fact(" one \r\n\n  two\u2028three  four\n");
    assertThat(Reading.html(read(variables, body("A {{ fact.a }} b"))))
        .isEqualTo("<p>A one two three  four b</p>\n");
  }

  @Test
  void aHeaderThatVariablesMakeTooLongIsToldOnceAtItsValue() {
    Variables variables = fact("x".repeat(9_000));
    String value = "\"" + "{{ fact.a }}".repeat(5_000) + "\"";
    SourceDocument document = read(variables, header("title: T\ndescription: " + value));
    assertThat(Reading.flaws(document)).containsExactly("HEADER_TOO_LONG 3:14");
    assertThat(document.frontMatter().text("description").orElse("")).hasSizeLessThan(80_000);
  }

  @Test
  void allValuesOfAHeaderCountTogether() {
    Variables variables = fact("x".repeat(4_000));
    SourceDocument document =
        read(
            variables,
            header(
                "title: \"{{ fact.a }}\"\nkeywords:\n  - \"{{ fact.a }}\"\n  - \"{{ fact.a }}\""));
    assertThat(document.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.HEADER_TOO_LONG);
  }

  @Test
  void aFactThatIsTooLongIsToldAtItsLine() {
    String value = "\"" + "x".repeat(10_001) + "\"";
    Facts facts = FactsReader.read("data/facts.yml", "a:\n  value: " + value + "\n  source: s\n");
    assertThat(facts.problems())
        .filteredOn(problem -> problem.message().contains("10,000"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(2));
    assertThat(facts.facts()).isEmpty();
    assertThat(facts.isUnread("a")).isTrue();
  }
}
