package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, hang, or overflow the stack. */
class HostileInputTest {
  private static final int TIMES = 20_000;
  private static final String[] PIECES = {
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "[",
    "](",
    "]",
    "![",
    "<",
    ">",
    "<a href=",
    "\"",
    "'",
    "&",
    "&#x0;",
    "\\",
    "{{",
    "}}",
    "{{ site.name }}",
    "{{ snippet.two }}",
    "\n",
    "\r\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "\t",
    "# ",
    "---\n",
    "~~~~~~\n",
    "a=b\n",
    "a: b\n",
    "|",
    "|-|-|\n",
    ": x\n",
    "!!! note\n",
    "[^a]",
    "[^a]: ",
    "[ ] ",
    "<script>",
    "</div>",
    "<div>",
    "<!--",
    "-->",
    "<li>",
    "\0",
    "\uD83D\uDE00",
    "\uFEFF",
    "é",
    "word "
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*a",
        "*a ",
        "**a ",
        "_a*",
        "![",
        "[a](",
        "[a](<b",
        "[a](b \"",
        "`a``b```c",
        "a<!-- ",
        "<a b=\"",
        "<div>",
        "<div>\n",
        "<li>",
        "> ",
        "- ",
        "1. ",
        "* ",
        "{{ site.name }}",
        "{{ snippet.loop }}",
        "{{",
        "|a|b|\n|-|-|\n",
        "[^a]",
        "[^a]: b\n\n",
        "# a\n",
        "a\n: b\n",
        "!!! note\n    ",
        "a: b\n",
        "&lt;",
        "\0"
      })
  void repeated(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Reading.body("howto", piece.repeat(TIMES)).sections()).isNotEmpty());
  }

  /** Elements that were left out are remembered, as their ends are no mistake of their own. */
  @Test
  void endsOfOthersThanWereLeftOut() {
    String html =
        "<details>\n" + "<td>".repeat(200_000) + "</b>".repeat(200_000) + "\n</details>\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Reading.body("howto", html).sections()).isNotEmpty());
  }

  /** Java finds the lower case of these letters in quadratic time. */
  @ParameterizedTest
  @ValueSource(strings = {"## %s", "[a][%s]", "[%s]", "```%s\nx\n```", "<%s>", "!!! %s\n    x"})
  void lettersWithASlowLowerCase(String form) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String letter : List.of("Σ", "İ")) {
            String text = "Text\n\n" + form.replace("%s", letter.repeat(60_000)) + "\n";
            assertThat(Reading.body("article", text).sections()).isNotEmpty();
          }
        });
  }

  /**
   * Twice as much text takes no more than about twice the work: what is quadratic takes minutes.
   */
  @Test
  void piecesOfMarkdownInAnyPairs() {
    Random random = new Random(11);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          for (int i = 0; i < 60; i++) {
            String pair =
                PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)];
            String text = (i % 2 == 0 ? "" : "- > ") + pair.repeat(40_000 / pair.length());
            assertThat(Reading.body("howto", text).sections()).as(pair).isNotEmpty();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"> a\n", "a\n    ", "> - a\n>   b\n"})
  void tooManyLinesOfAnInnerBlockAreTold(String lines) {
    assertThat(Reading.body("article", lines.repeat(6_000)).flaws())
        .extracting(Flaw::kind)
        .contains(Flaw.Kind.TOO_COMPLEX);
  }

  @Test
  void tooManyColumnsAndCellsOfATableAreTold() {
    String columns = "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n";
    String cells = "|a".repeat(100) + "\n" + "|-".repeat(100) + "\n" + "|b\n".repeat(1_100);
    assertThat(Reading.flaws(Reading.body("article", columns)))
        .containsExactly("TOO_COMPLEX 4:1 a table has more than 200 columns");
    assertThat(Reading.flaws(Reading.body("article", "Text\n\n" + cells)))
        .containsExactly("TOO_COMPLEX 6:1 a table has more than 100000 cells");
  }

  @Test
  void ordinaryArticlesReachNoLimit() {
    String article =
        """
        ## Choose a [new](a.md) password

        Text with *emphasis*, `code`, [a link](b.md "Title"), ![a picture](c.png) and [another][d].

        1. Open **Settings**.
           - One
           - Two

           > Quoted, with a [link](e.md).
        2. Press <kbd>Enter</kbd>.

        | Where | What |
        | --- | --- |
        | Here | There |

        [d]: f.md
        """;
    assertThat(Reading.flaws(Reading.body("article", article.repeat(2_000)))).isEmpty();
  }

  @Test
  void yamlBombs() {
    for (String bomb : new String[] {"[".repeat(60_000), "{".repeat(60_000), "&a [*a, *a]"}) {
      assertThat(Reading.file("---\na: " + bomb + "\n---\nx").flaws())
          .extracting(Flaw::kind)
          .contains(Flaw.Kind.HEADER_YAML);
    }
  }

  /** The YAML parser reads pieces of 1,024 characters, and once fell over one that was cut. */
  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: "})
  void factsInsideEachOtherWithoutEndAreTold(String bracket) {
    assertThat(FactsReader.read("facts.yml", "x: " + bracket.repeat(TIMES)).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).isEqualTo("Facts are nested too deeply here");
              assertThat(problem.place().line()).isEqualTo(1);
            });
  }

  @Test
  void aHeaderMayHaveEmojiAnywhere() {
    for (int length = 1000; length < 1040; length++) {
      String value = "x".repeat(length) + "\uD83D\uDE00".repeat(40);
      SourceDocument document = Reading.file("---\ntitle: " + value + "\n---\nx");
      assertThat(document.frontMatter().entries().get(0).value()).isEqualTo(value);
      assertThat(FactsReader.read("facts.yml", "a:\n  value: " + value + "\n").variables())
          .containsEntry("fact.a", value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{{ ", "a.", "[a](", "a@", "1 "})
  void aLongHeaderIsReadAtOnce(String piece) {
    String header = "---\ntitle: '" + piece.repeat(60_000 / piece.length()) + "'\n---\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Reading.file(header).sections()).isNotEmpty());
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "" : "---\ntitle: x\n---\n");
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      SourceDocument document = Reading.bytes(bytes, i % 5 == 0 ? "content/x.html" : Reading.FILE);
      assertThat(document.sections()).isNotEmpty();
      assertThat(Reading.html(document)).doesNotContain("<script");
    }
  }

  @Test
  void tooManyLinesAreTold() {
    assertThat(Reading.flaws(Reading.body("article", "w\n\n".repeat(1_600_000))))
        .containsExactly("TOO_COMPLEX 100004:1 more than 100000 lines");
  }

  @Test
  void tooManyLevelsAreTold() {
    assertThat(Reading.flaws(Reading.body("article", "> ".repeat(100) + "a")))
        .hasSize(1)
        .allMatch(flaw -> flaw.startsWith("NESTED_TOO_DEEP 4:"));
  }
}
