package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.Article;
import dev.helpcenter.testing.TestContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartQuestionTest {
  /** The checks tell what is wrong with such answers; the pages are made for an editor to see. */
  @Test
  void answersWithoutOneLinkAreLeftOut() {
    Article troubleshooter =
        new TestContent()
                .article("a/x.md", "X", "Text.")
                .file(
                    "ask.md",
                    """
                ---
                title: Ask
                type: troubleshooter
                ---
                ## What is it?

                - No link
                - [One](a/x.md)
                - [Two](a/x.md) [links](a/x.md)
                """)
                .assemble()
                .site()
                .articles()
                .stream()
                .filter(article -> article.type().equals("troubleshooter"))
                .findFirst()
                .orElseThrow();

    assertThat(StartQuestion.of(troubleshooter).orElseThrow())
        .containsEntry("choices", List.of(Map.of("text", "One", "url", "a/x/")));
  }
}
