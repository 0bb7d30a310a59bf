package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.TestContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class UrlDifferenceTest {
  private static final Assembly SITE =
      new TestContent()
          .article("a/x.md", "X", "## One\n\nText.\n\n## Two\n\nText.")
          .article("a/y.md", "Y", "Text.")
          .article("b/z.md", "Z", "## Last\n\nText.")
          .file("b/over.md", "---\ntitle: Over\nexpires: 2026-01-01\n---\n\nText.\n")
          .redirects("old/address/,a/x.md\nold/50%25/,a/y.md\n")
          .assemble();

  private static String complete() {
    return PublishedUrls.of(SITE).toLock().format();
  }

  private static UrlDifference difference(String text) {
    UrlLockText read = UrlLockText.of(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read).isEqualTo(UrlLockText.of(text));
    assertThat(read.whole()).isEqualTo(text.replace("\r\n", "\n"));
    return UrlDifference.between(read, SITE);
  }

  private static void assertLikeTheWholeList(String text) {
    UrlLock whole = UrlLock.parse(text);
    String added = whole.with(PublishedUrls.of(SITE).toLock()).format();
    UrlDifference difference = difference(text);

    assertThat(difference.isComplete())
        .as(text)
        .isEqualTo(added.equals(text.replace("\r\n", "\n")));
    assertThat(difference.gone().stream().map(GoneUrl::address))
        .as(text)
        .isEqualTo(whole.gone(SITE).stream().map(GoneUrl::address).toList());
  }

  @Test
  void whatABuildHasWrittenIsComplete() {
    assertThat(difference(complete()).isComplete()).isTrue();
    assertThat(difference(complete().replace("\n", "\r\n")).isComplete()).isTrue();
    assertThat(difference(complete()).gone()).isEmpty();
  }

  @Test
  void anAddressInAnotherFormIsWrittenAgain() {
    assertThat(complete()).contains("\nold/50%25/\n");
    assertLikeTheWholeList(complete().replace("old/50%25/", "old/50%/"));
    assertLikeTheWholeList(complete().replace("old/50%25/\n", "old/50%/\nold/50%25/\n"));
    assertLikeTheWholeList(complete().replace("#one", "# one"));
    assertLikeTheWholeList(complete().replace("a/x/ #one #two", "a/x/ #two #one"));
    assertLikeTheWholeList(complete().replace("a/x/ ", "a/x/  "));
  }

  @Test
  void aListThatIsCutOffIsCompleted() {
    String text = complete();
    for (int length = 0; length < text.length() - 1; length++) {
      assertLikeTheWholeList(text.substring(0, length));
    }
  }

  @Test
  void whatIsGoneIsToldWithItsLine() {
    String text = complete().replace("a/y/\n", "a/gone/ #here\na/y/ #gone\n");

    UrlDifference difference = difference(text);

    assertThat(difference.gone())
        .containsExactly(new GoneUrl("a/gone/", "", 7), new GoneUrl("a/y/", "gone", 8));
  }

  @Test
  void manyLinesWithoutHeadingsAreReadAtOnce() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      lines.append("x/gone-").append(i).append("/\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(difference(lines.toString()).gone()).hasSize(200_000));
  }

  /** The comparison line by line says the same as that of whole lists, whatever stands there. */
  @Test
  void itEqualsTheComparisonOfWholeLists() {
    Random random = new Random(20261125);
    String[] pieces = {
      "a/x/",
      "a/x/ #one",
      "a/x/ #one #three #two",
      "a/gone/ #one",
      "b/over/ #x",
      "old/address/ #a",
      "# a remark",
      "<<<<<<< HEAD",
      "=======",
      "",
      "a/y/ #gone",
      "zz/%20%25",
      "  a/y/",
      "b/z/ #last"
    };
    for (int round = 0; round < 2_000; round++) {
      List<String> lines = new ArrayList<>(List.of(complete().split("\n")));
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
          case 0 -> lines.remove(at);
          case 1 -> lines.set(at, pieces[random.nextInt(pieces.length)]);
          default -> lines.add(at, pieces[random.nextInt(pieces.length)]);
        }
      }
      assertLikeTheWholeList(String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines) + "\n");
    }
  }
}
