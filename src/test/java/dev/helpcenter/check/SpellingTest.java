package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "title, title, 0",
    "titel, title, 1",
    "tilte, title, 1",
    "tile, title, 1",
    "titles, title, 1",
    "'', abc, 3",
    "abc, cba, 2",
    "kitten, sitting, 3",
  })
  void distance(String from, String to, int expected) {
    assertThat(Spelling.distance(from, to, 5)).isEqualTo(expected);
    assertThat(Spelling.distance(to, from, 5)).isEqualTo(expected);
  }

  @Test
  void onlyCloseWordsAreProposed() {
    assertThat(Spelling.closest("pasword", List.of("passwords", "password"))).contains("password");
    assertThat(Spelling.closest("Title", List.of("title"))).contains("title");
    assertThat(Spelling.closest("zebra", List.of("title", "type"))).isEmpty();
  }

  @Test
  void theOnlyLongerNameIsProposed() {
    List<String> headings = List.of("in-a-browser", "in-the-app", "if-it-does-not-work");
    assertThat(Spelling.closest("if-it-does", headings)).contains("if-it-does-not-work");
    assertThat(Spelling.closest("in-", headings)).isEmpty();
  }

  @Test
  void longTextsCostNothing() {
    String longText = "x".repeat(1_000_000);
    assertThat(Spelling.closest(longText, List.of(longText + "y"))).isEmpty();
    assertThat(Spelling.closest("\u0130".repeat(400_000), List.of("i"))).isEmpty();
  }
}
