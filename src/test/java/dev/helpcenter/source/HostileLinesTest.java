package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search for mistyped Markdown takes time in proportion to the text, whatever it holds. */
class HostileLinesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Stream<Named<String>> texts() {
    return Stream.of(
        Named.of("a fence that is code", "`".repeat(150_000) + " x `"),
        Named.of("tildes before another end of a line", "~".repeat(200_000) + "\u2028"),
        Named.of("a comment full of stars", "<!--\n\n" + "**a ".repeat(75_000) + "\n-->"),
        Named.of("addresses in a link", lines("[," + "http://a.b,".repeat(88) + "](x)")),
        Named.of("a bare address with commas", lines("http://a.b" + ",".repeat(980) + "\u00e4 x")),
        Named.of("a gap and no end", lines("[a] (" + "#".repeat(980))),
        Named.of("swapped brackets and no end", lines("(a)[" + "#".repeat(990))),
        Named.of("files after a text and no end", lines("[a(" + "b.md#".repeat(190))),
        Named.of(
            "spaces before another end of a line", lines("• " + " \u00a0".repeat(490) + "\u2028")),
        Named.of("ends of conflicts", "A text.\n\n" + ">>>>>>> a\n".repeat(200_000)),
        Named.of("backticks of all lengths", backticks()));
  }

  private static String lines(String line) {
    return (line + "\n").repeat(3000);
  }

  private static String backticks() {
    return IntStream.range(1, 900).mapToObj("`"::repeat).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void neitherHangsNorThrows(String text) {
    Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> assertThat(Reading.body("article", text).sections()).isNotEmpty());
  }

  @Test
  void whatStandsBetweenTheSameNumberOfBackticksIsCode() {
    String slip = "[a] (b.md)";
    String text = "`%s` ``%s ` %s`` ` %s `` %s".replace("%s", slip);
    assertThat(Reading.flaws(Reading.body("article", text)))
        .extracting(flaw -> flaw.replaceAll(" .*:", " "))
        .containsExactly("SLIP 44 LINK_GAP " + slip, "SLIP 58 LINK_GAP " + slip);
  }

  @Test
  void commentsHideSlips() {
    String slip = "[a] (b.md)";
    String text = "<!-- %s -->\n\n%s\n\n<!-- x <!-- %s -->\n".replace("%s", slip);
    assertThat(Reading.body("article", text).flaws())
        .extracting(flaw -> flaw.place().line())
        .containsExactly(6);
  }
}
