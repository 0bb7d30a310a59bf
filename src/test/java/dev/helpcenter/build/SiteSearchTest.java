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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLineWithMoreWordsThanOneThingHasIsTold() {
    String words = IntStream.range(0, 600).mapToObj(i -> "w" + i).collect(Collectors.joining(","));
    String wide = words.substring(0, words.indexOf(",w51"));
    assertThat(told("parcel, packet\n" + words + "\n" + words.repeat(9) + "\n" + wide, ""))
        .containsExactly(
            "data/synonyms.txt:2 WARNING synonym-invalid",
            "data/synonyms.txt:3 WARNING synonym-invalid",
            "data/synonyms.txt:4 WARNING synonym-invalid");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void moreSynonymsThanASiteNeedsAreToldOnce() {
    String line =
        IntStream.range(0, 50).mapToObj(i -> "w" + i).collect(Collectors.joining(",")) + "\n";
    assertThat(told(line.repeat(3_000), ""))
        .containsExactly("data/synonyms.txt:22 WARNING synonym-invalid");
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
