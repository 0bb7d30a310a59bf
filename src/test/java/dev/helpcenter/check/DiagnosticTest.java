package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Place;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  @Test
  void aMessageThatQuotesAVeryLongLineKeepsItsBeginningAndEnd() {
    String line = "\uD83D\uDE00".repeat(60_000);

    Diagnostic diagnostic =
        new Diagnostic(
            Place.start("a.md"), Severity.ERROR, "“" + line + "” is not a status", "A hint", "x");

    assertThat(diagnostic.message())
        .startsWith("“\uD83D\uDE00\uD83D\uDE00")
        .endsWith("\uD83D\uDE00” is not a status")
        .contains("\uD83D\uDE00 … \uD83D\uDE00")
        .hasSizeLessThan(1_100);
    assertThat(diagnostic.hint()).isEqualTo("A hint");
  }
}
