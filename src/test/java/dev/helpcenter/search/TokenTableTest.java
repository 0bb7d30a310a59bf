package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenTableTest {
  private final TokenTable table = new TokenTable(Analyzer.of("en"));

  @Test
  void aTokenIsAnalysedOnce() {
    char[] text = "Parcels and parcels".toCharArray();
    TokenTable.Entry first = table.entry(text, 12, 19);

    assertThat(table.entry(text, 12, 19)).isSameAs(first);
    assertThat(table.entry("parcels".toCharArray(), 0, 7)).isSameAs(first);
    assertThat(table.entry(text, 8, 11)).isNotSameAs(first);
    assertThat(table.entries()).hasSize(2);
  }

  /** All of one hash by the rule of Java's strings, as anybody can write them. */
  @Test
  void tokensThatAreChosenToCollideTakeNoLongerThanOthers() {
    int pieces = 16;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int number = 0; number < 1 << pieces; number++) {
            StringBuilder token = new StringBuilder();
            for (int piece = 0; piece < pieces; piece++) {
              token.append((number >> piece & 1) == 0 ? "Aa" : "BB");
            }
            table.entry(token.toString().toCharArray(), 0, token.length());
          }
        });
    assertThat(table.entries()).hasSize(1 << pieces);
  }
}
