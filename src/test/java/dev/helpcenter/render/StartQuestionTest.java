package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.Article;
import dev.helpcenter.testing.TestContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartQuestionTest {
  private static Object choices(String answers) {
    Article troubleshooter =
        new TestContent()
                .article("a/x.md", "X", "Text.")
                .file(
                    "ask.md",
                    "---\ntitle: Ask\ntype: troubleshooter\n---\n## What is it?\n\n" + answers)
                .assemble()
                .site()
                .articles()
                .stream()
                .filter(article -> article.type().equals("troubleshooter"))
                .findFirst()
                .orElseThrow();

    return StartQuestion.of(troubleshooter).orElseThrow().get("choices");
  }

  private static Map<String, Object> choice(String text, String url, boolean inside) {
    return Map.of("text", text, "url", url, "inside", inside);
  }

  /** The checks tell what is wrong with such answers; the pages are made for an editor to see. */
  @Test
  void answersWithoutOneLinkAreLeftOut() {
    assertThat(
            choices(
                """
                - No link
                - [One](a/x.md)
                - [Two](a/x.md) [links](a/x.md)
                """))
        .isEqualTo(List.of(choice("One", "a/x/", true)));
  }

  @Test
  void answersThatCallOrLeaveTheSiteKeepTheirAddress() {
    assertThat(
            choices(
                """
                - [Call](tel:+611800595160)
                - [Report it](https://report.example.org/a?b=1&c=2)
                """))
        .isEqualTo(
            List.of(
                choice("Call", "tel:+611800595160", false),
                choice("Report it", "https://report.example.org/a?b=1&c=2", false)));
  }
}
