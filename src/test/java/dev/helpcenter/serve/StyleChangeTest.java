package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleChangeTest {
  private static final String PAGE =
      "<head><link rel=\"stylesheet\" href=\"../assets/site.%s.css\"></head><p>%s</p>";

  @Test
  void onlyTheStyleSheetIsAnother() {
    assertThat(StyleChange.between(PAGE.formatted("1", "text"), PAGE.formatted("2", "text")))
        .hasValueSatisfying(
            swaps ->
                assertThat(swaps)
                    .containsExactly(
                        new StyleChange.Swap("../assets/site.1.css", "../assets/site.2.css")));
  }

  @Test
  void theTextIsAnotherToo() {
    assertThat(StyleChange.between(PAGE.formatted("1", "text"), PAGE.formatted("2", "texts")))
        .isEmpty();
  }

  @Test
  void nothingIsAnother() {
    assertThat(StyleChange.between(PAGE.formatted("1", "text"), PAGE.formatted("1", "text")))
        .isEmpty();
  }

  @Test
  void aStyleSheetCameOrWent() {
    String none = "<head></head><p>text</p>";
    assertThat(StyleChange.between(PAGE.formatted("1", "text"), none)).isEmpty();
    assertThat(StyleChange.between(none, PAGE.formatted("1", "text"))).isEmpty();
  }
}
