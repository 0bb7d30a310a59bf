package dev.helpcenter.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewArticleTest {
  @Test
  void aHowToHasItsHeaderAndSteps() {
    assertThat(new NewArticle("Reset it", "howto", LocalDate.of(2026, 11, 25), "index.md").text())
        .isEqualTo(
            """
            ---
            title: "Reset it"
            # One sentence: what the reader can do after reading. At most 155 characters.
            description: ""
            type: howto
            reviewed: 2026-11-25
            # Words that readers use and the text does not, as in [passcode, log in]
            keywords: []
            # Whole questions in readers' own words; nothing helps the search more. As in:
            #   - how do I reset my login
            asked-as: []
            # Remove this line when the article is ready.
            status: draft
            ---

            Say in one sentence what these steps lead to, and what to have ready.

            1. Begin each step with what to do: open, choose, type.
            2. Name a button in bold, as in **Next**.
            3. Say how the reader can see that it worked.

            ## If it does not work

            Say what to try next.
            """);
  }
}
