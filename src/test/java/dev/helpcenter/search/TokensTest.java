package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Tokens.each(text, (start, end) -> tokens.add(text.substring(start, end)));
    return tokens;
  }

  @Test
  void dashesAndQuotationMarksStandBetweenWordsAndApostrophesInThem() {
    assertThat(tokens("“Don’t” – it’s ‘here’…")).containsExactly("Don’t", "it’s", "here’");
  }
}
