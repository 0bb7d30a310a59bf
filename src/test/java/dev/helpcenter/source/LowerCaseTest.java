package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Forgot PASSWORD?",
        "Größe",
        "İstanbul",
        "DİYARBAKIR",
        "ΟΔΥΣΣΕΥΣ",
        "ΣΑΣ, ΣΑΣ Σ",
        "𐐀Σ"
      })
  void itIsThatOfJava(String text) {
    assertThat(LowerCase.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
  }

  /** Java's own takes hours for these. */
  @ParameterizedTest
  @ValueSource(strings = {"Σ", "İ", "aΣ ", "İx"})
  void aMillionOfThemEnd(String letters) {
    String text = letters.repeat(1_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(LowerCase.of(text)).isNotEqualTo(text));
  }
}
