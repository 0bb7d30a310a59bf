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

  @Test
  void howManyThereAreIsToldWithoutReadingAll() {
    for (String word : new String[] {"word", "a", "x".repeat(700), "é’è", "–"}) {
      for (int count : new int[] {0, 1, 119, 120, 121, 400}) {
        String text = (word + " ").repeat(count);
        int all = tokens(text).size();
        for (int most : new int[] {0, 1, 120, 399, 400}) {
          assertThat(Tokens.count(text, most) > most).as(count + " " + word).isEqualTo(all > most);
        }
      }
    }
  }
}
