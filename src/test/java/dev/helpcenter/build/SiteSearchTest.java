package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.build.SiteSearch.DataFile;
import dev.helpcenter.check.CheckInput;
import dev.helpcenter.check.Checks;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said about a site's own questions and synonyms. */
class SiteSearchTest {
  private static List<String> told(String synonyms, String questions) {
    return told(content(), synonyms, questions);
  }

  private static TestContent content() {
    return new TestContent()
        .article("a/password.md", "Forgot your password", "Reset the password.")
        .article("a/parcel.md", "Track a parcel", "The courier brings the parcel.");
  }

  private static List<String> told(TestContent content, String synonyms, String questions) {
    SiteSearch search =
        new SiteSearch(
            Optional.of(new DataFile("data/synonyms.txt", synonyms)),
            Optional.of(new DataFile("data/queries.tsv", questions)));
    CheckInput input =
        new CheckInput(
            List.of(),
            Set.of(),
            Facts.none(),
            Variables.none(),
            List.of(),
            file -> Optional.empty(),
            List.of(search),
            false);
    return Checks.run(content.assemble(), input).stream()
        .map(d -> d.place().file() + ":" + d.place().line() + " " + d.severity() + " " + d.check())
        .toList();
  }

  @Test
  void questionsThatFindTheirArticleAreFine() {
    assertThat(told("passcode => password\n", "forgot passcode\ta/password/\n")).isEmpty();
  }

  @Test
  void aQuestionThatMissesItsArticleIsAWarning() {
    assertThat(told("", "parcel\ta/parcel/\nzebra\ta/password/\n"))
        .containsExactly("data/queries.tsv:2 WARNING query-missed");
  }

  @Test
  void whatAnArticleLacksThatCannotBeReadIsNotToldTwice() {
    TestContent broken = content().file("a/password.md", "---\ntitle: a: b\n---\nText.\n");
    assertThat(told(broken, "", "zebra\ta/password/\n"))
        .containsExactly("content/a/password.md:2 ERROR header-yaml");
  }

  @Test
  void whatIsNotFoundBecauseOfAMistakeInItsHeaderIsNotToldTwice() {
    TestContent broken =
        content().file("a/password.md", "---\ntitle: Password\nkeyword: zebra\n---\nText.\n");
    assertThat(told(broken, "", "zebra\ta/password/\n"))
        .containsExactly("content/a/password.md:3 ERROR key-unknown");
  }

  @Test
  void questionsForAnArticleThatIsGoneAreOneError() {
    assertThat(told("", "parcel\ta/nothing/\nparcels\ta/nothing/\nzoo\ta/other/\n"))
        .containsExactly(
            "data/queries.tsv:1 ERROR query-invalid", "data/queries.tsv:3 ERROR query-invalid");
  }

  @Test
  void withoutContentNoArticleIsMissed() {
    assertThat(told(new TestContent(), "", "parcel\ta/nothing/\n")).isEmpty();
  }

  @Test
  void aLineOfSynonymsThatSaysNothingIsAWarning() {
    assertThat(told("alone\n", "parcel\ta/parcel/\n"))
        .containsExactly("data/synonyms.txt:1 WARNING synonym-invalid");
  }
}
