package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.TestContent;
import org.junit.jupiter.api.Test;

class DecisionTreeTest {
  private static final int QUESTIONS = 10_000;

  private static DecisionTree tree(String end) {
    StringBuilder text = new StringBuilder("---\ntitle: T\ntype: troubleshooter\n---\n");
    for (int i = 0; i < QUESTIONS; i++) {
      text.append("\n## q").append(i).append("\n\n- [a](#");
      text.append(i + 1 < QUESTIONS ? "q" + (i + 1) : end).append(")\n");
    }
    return DecisionTree.of(
        new TestContent().file("a/x.md", text.toString()).assemble().pages().get(0));
  }

  @Test
  void thousandsOfQuestionsAreFollowedToTheirEnd() {
    assertThat(tree("q0").loop())
        .hasValueSatisfying(choice -> assertThat(choice.question()).contains("q0"));
    assertThat(tree("nowhere").loop()).isEmpty();
  }
}
