package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caret stands below the place, as a terminal shows the line. */
class ExcerptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "See the |8",
        "\t\t|2",
        "caf\u00e9 |5",
        "cafe\u0301 |5",
        "\u8d26\u6237 |5",
        "\uac00\uff21 |5",
        "\ud55c\uae00|4",
        "\ud83d\ude00 |3",
        "\ud83d\udc4d\ud83c\udffd |3",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 |3",
        "\u26a0\ufe0f |3",
        "\u26a0 |2",
        "\u2705 |3",
        "zero\u200bwidth |10",
        "\u0e01\u0e33\u0e01\u0e34 |4",
      })
  void theCaretStandsBelowThePlace(String before, int caret) {
    String line = before + "[x](y.md)";
    Excerpt excerpt = Excerpt.of(3, line, before.length() + 1);
    assertThat(excerpt.caret()).isEqualTo(caret);
    assertThat(excerpt.text()).isEqualTo(line.replace('\t', ' '));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "\u8d26".repeat(200) + "[x](y.md)" + "z".repeat(200);
    Excerpt excerpt = Excerpt.of(1, line, 201);
    assertThat(excerpt.text()).startsWith("\u8d26").contains("[x](y.md)");
    assertThat(excerpt.caret()).isEqualTo(2 * excerpt.text().indexOf('['));
  }

  @Test
  void aPlaceBehindTheLineIsItsEnd() {
    assertThat(Excerpt.of(1, "ab", 9).caret()).isEqualTo(2);
    assertThat(Excerpt.of(1, "", 1)).isEqualTo(new Excerpt(1, "", 0));
  }

  @Test
  void whatTurnsTheReadingOrderIsShownAsACode() {
    assertThat(Excerpt.of(1, "a\u202eb [x]", 5)).isEqualTo(new Excerpt(1, "a\\u202eb [x]", 9));
  }
}
