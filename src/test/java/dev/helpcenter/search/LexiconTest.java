package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void numbersStayWhatTheyAreWhileItGrows() {
    Lexicon lexicon = new Lexicon("any", new String[] {"account", "password"});

    assertThat(lexicon.numbers(List.of("password", "zebra", "account", "apple", "zebra")))
        .containsExactly(1, 2, 0, 3, 2);
    assertThat(lexicon.numbers(List.of("apple", "more", "password"))).containsExactly(3, 4, 1);
    assertThat(lexicon.size()).isEqualTo(5);
    assertThat(lexicon.base()).isEqualTo(2);
    assertThat(lexicon.sorted()).containsExactly(0, 3, 4, 1, 2);
  }

  @Test
  void isSortedByCodeUnitsWhateverWasAdded() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 200; round++) {
      String[] base = strings(random).toArray(String[]::new);
      List<String> more = new ArrayList<>(strings(random));
      Collections.reverse(more);
      Lexicon lexicon = new Lexicon("any", base);
      lexicon.numbers(more);
      TreeSet<String> all = new TreeSet<>(List.of(base));
      all.addAll(more);

      List<String> sorted = new ArrayList<>();
      for (int number : lexicon.sorted()) {
        sorted.add(lexicon.string(number));
      }
      assertThat(sorted).as("round %s", round).containsExactlyElementsOf(all);
    }
  }

  private static TreeSet<String> strings(SplittableRandom random) {
    TreeSet<String> strings = new TreeSet<>();
    for (int left = random.nextInt(12); left > 0; left--) {
      String string = new StringBuilder().appendCodePoint('a' + random.nextInt(12)).toString();
      strings.add(random.nextInt(4) == 0 ? Character.toString(0xFB00 + random.nextInt(3)) : string);
      strings.add(Character.toString(0x10400 + random.nextInt(9)));
    }
    return strings;
  }

  @Test
  void isWornOnceAQuarterOfItIsUnusedOrAdded() {
    Lexicon lexicon = new Lexicon("any", new String[] {"a", "b", "c", "d", "e", "f", "g"});
    lexicon.numbers(List.of("h"));

    assertThat(lexicon.isWorn(new boolean[] {true, true, true, true, true, true, false, true}))
        .isFalse();
    assertThat(lexicon.isWorn(new boolean[] {true, false, true, true, true, true, false, true}))
        .isTrue();
    assertThat(new Lexicon().isWorn(new boolean[0])).isFalse();
  }
}
