package dev.helpcenter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well 4,500 questions are answered: 75.8 % at the first and 89.2 % among the first three
 * places. The settings of {@link Weights} are not the best for these questions alone: they are also
 * judged on the shipped articles, with and without their questions.
 */
class RelevanceTest {
  private static Evaluation clean;
  private static Evaluation slips;

  @BeforeAll
  static void ask() throws IOException {
    SearchEngine engine = new SearchEngine(QuestionSet.site(), Synonyms.NONE);
    clean = Evaluation.of(engine, QuestionSet.questions());
    slips = Evaluation.of(engine, QuestionSet.questionsWithSlips());
  }

  @Test
  void threeOfFourQuestionsFindTheirArticleFirst() {
    assertThat(clean.results()).hasSize(4500);
    assertThat(clean.success(1)).isGreaterThanOrEqualTo(75);
    assertThat(clean.success(3)).isGreaterThanOrEqualTo(89);
  }

  @Test
  void aSlipInEachQuestionCostsAlmostNothing() {
    assertThat(clean.success(1) - slips.success(1)).isLessThanOrEqualTo(1.5);
    assertThat(clean.success(3) - slips.success(3)).isLessThanOrEqualTo(1.5);
  }

  @Test
  void hardlyAnyQuestionFindsNothing() {
    assertThat(clean.nothingFound()).isLessThan(0.5);
    assertThat(slips.nothingFound()).isLessThan(0.5);
  }
}
