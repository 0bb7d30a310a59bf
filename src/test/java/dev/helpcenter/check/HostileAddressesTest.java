package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text or address of a link makes the checks hang, overflow the stack or fill the screen. */
class HostileAddressesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Stream<Named<String>> texts() {
    return Stream.of(
        Named.of("labels in a text", "[" + "a.".repeat(3000) + "x](https://www.cyber.gov.au/)"),
        Named.of("labels in an address", "[x](b" + ".a".repeat(3000) + ")"),
        Named.of("a word", "[x " + "a-".repeat(60_000) + "](https://www.cyber.gov.au/)"),
        Named.of("a name without dots", "[x](" + "a".repeat(200_000) + ")"),
        Named.of(
            "folders of a host of sources",
            "[x](https://github.com/a/b/blob/main" + "/content".repeat(20_000) + "/x)"),
        Named.of("labels of a host", "[x](https://" + "a.".repeat(400_000) + "x/)"),
        Named.of("letters of a host", "[x](https://" + differentLetters(150_000) + ".x/)"),
        Named.of("hosts in a text", "[" + "é.ru ".repeat(300_000) + "](https://idcare.org/)"));
  }

  private static String differentLetters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('\u4e00' + i * 7919 % 20_000));
    }
    return letters.toString();
  }

  private static List<Diagnostic> diagnostics(String body) {
    return new Diagnosis(
            new TestContent()
                .property("links.trusted", "idcare.org, cyber.gov.au")
                .article("a/x.md", "Test", body + "\n"))
        .diagnostics();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void neitherHangNorThrow(String body) {
    Assertions.assertTimeoutPreemptively(PATIENCE, () -> assertThat(diagnostics(body)).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("longHosts")
  void longHostsAreToldInPart(String body) {
    assertThat(diagnostics(body))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.message()).hasSizeLessThan(300));
  }

  private static Stream<String> longHosts() {
    String more = "a.".repeat(5000) + "example/";
    return Stream.of(
        "[x y](http://" + more + ")",
        "[x y](https://idcare.org." + more + ")",
        "[x y](https://user@" + more + ")",
        "[x y](https://b.bit.ly." + more + ")",
        "[x y](https://" + "1.".repeat(5000) + "1/)",
        "[x y](https://\u0456dcare." + more + ")",
        "[www.idcare.org](https://" + more + ")");
  }

  /** A carriage return and a line feed may be one end of a line or two. */
  @Test
  void aSnippetOfLinesThatEndInManyWays() {
    TestContent content =
        new TestContent()
            .article("a/x.md", "Test", "Text.\n")
            .variables(
                new Variables(
                    Map.of(),
                    Map.of(
                        "help",
                        new Variables.Snippet(
                            "content/_snippets/help.md", "---\r\na" + "\r\n".repeat(100_000)))));
    Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> assertThat(new Diagnosis(content).lines()).isNotNull());
  }

  @Test
  void aFactOfManySpaces() {
    TestContent content =
        new TestContent()
            .article("a/x.md", "Test", "Text {{ fact.gap }}.\n")
            .variables(
                new Variables(Map.of("fact.gap", "a" + " ".repeat(300_000) + "b"), Map.of()));
    Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> assertThat(new Diagnosis(content).lines()).isNotNull());
  }
}
