package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TermNumbersTest {
  private final TermNumbers numbers = new TermNumbers();

  @Test
  void aTermKeepsTheNumberItGotFirst() {
    assertThat(numbers.number(new long[] {70, 50})).containsExactly(0, 1);
    assertThat(numbers.number(new long[] {50, 60, 70})).containsExactly(1, 2, 0);
    assertThat(numbers.size()).isEqualTo(3);
  }

  @Test
  void theDocumentsOfATermAreCounted() {
    numbers.number(new long[] {70, 50});
    numbers.number(new long[] {50, 60});

    assertThat(numbers.documents(1)).isEqualTo(2);
    assertThat(numbers.documents(2)).isEqualTo(1);
  }

  @Test
  void allTermsAreFoundAgainInATableThatHasGrown() {
    long[] terms = LongStream.rangeClosed(1, 50_000).toArray();

    int[] first = numbers.number(terms);

    assertThat(numbers.number(terms)).isEqualTo(first);
    assertThat(numbers.size()).isEqualTo(50_000);
  }

  /** Both halves are the same, so that they cancel each other out in a hash that folds them. */
  @Test
  void termsThatAreChosenToCollideTakeNoLongerThanOthers() {
    long[] terms = LongStream.rangeClosed(1, 300_000).map(i -> i << 32 | i).toArray();

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> numbers.number(terms));
    assertThat(numbers.size()).isEqualTo(300_000);
  }
}
