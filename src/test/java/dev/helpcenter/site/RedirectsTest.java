package dev.helpcenter.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Place;
import dev.helpcenter.testing.TestContent;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  private static TestContent content() {
    return new TestContent()
        .article("a/x.md", "X", "## Part\n\nText.")
        .file("a/y.md", "---\ntitle: Y\naliases:\n  - old/y\n  - /older/y.html\n---\nText.\n");
  }

  @Test
  void aliasesAndLinesLeadToPages() {
    TestContent content =
        content()
            .redirects(
                "From,To\n# comment\n\none/,a/x/\ntwo,/a/x.md#part\n\"three\",\"a/y/index.html\"\n"
                    + "four;a/\nfive\ta-z/\nhttps://old.example.com/six/?,a/x\n"
                    + "https://old.example.com/seven.html,a/x.md\n");
    assertThat(content.assemble().site().redirects())
        .extracting(redirect -> redirect.from() + " > " + redirect.to())
        .containsExactly(
            "five/ > a-z/",
            "four/ > a/",
            "old/y/ > a/y/",
            "older/y.html > a/y/",
            "one/ > a/x/",
            "seven.html > a/x/",
            "three/ > a/y/",
            "two/ > a/x/#part");
  }

  @Test
  void chainsAreFollowedAndLoopsLeftOut() {
    TestContent content =
        content().redirects("one/,two/\ntwo/,a/x/\nthree/,four/\nfour/,three/\nfive/,three/\n");
    assertThat(content.assemble().site().redirects())
        .extracting(redirect -> redirect.from() + " > " + redirect.to())
        .containsExactly("old/y/ > a/y/", "older/y.html > a/y/", "one/ > a/x/", "two/ > a/x/");
  }

  @Test
  void aLongChainIsFollowedOnce() {
    int length = 10_000;
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < length; i++) {
      lines.append("old-").append(i).append("/,old-").append(i + 1).append("/\n");
    }
    TestContent content = content().redirects(lines + "old-" + length + "/,a/x/\n");
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertThat(content.assemble().site().redirects())
                .filteredOn(redirect -> redirect.from().startsWith("old-"))
                .hasSize(length + 1)
                .allMatch(redirect -> redirect.to().equals("a/x/")));
  }

  @Test
  void manyRedirectsAreResolvedAtOnce() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      lines.append("old-").append(i).append("/,a/x/\n");
    }
    TestContent content = content().redirects(lines.toString());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertThat(content.assemble().site().redirects()).hasSize(100_002));
  }

  /** In lower case this letter is two, and Java then copies the whole text for each of them. */
  @Test
  void aLongAddressIsReadAtOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertThat(OldAddress.normalize("\u0130".repeat(400_000))).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "/old/page, old/page/",
    "old/page/, old/page/",
    "old/page.html, old/page.html",
    "old/index.html, old/",
    "a%20b/c, a b/c/",
    "https://example.org/x/y, x/y/",
  })
  void oldAddresses(String written, String address) {
    assertThat(OldAddress.normalize(written)).contains(address);
  }

  /** Hosts have files of other names downloaded, and lead on to folders. */
  @ParameterizedTest
  @CsvSource({
    "old/page/, old/page/index.html",
    "old/page.html, old/page.html",
    "old/page.HTM, old/page.HTM",
    "old/page.php, old/page.php/index.html",
    "release/v2.0, release/v2.0/index.html",
  })
  void filesThatBrowsersShow(String from, String file) {
    assertThat(new Redirect(from, "a/x/", Place.start("data/redirects.csv")).outputPath())
        .isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "../x",
        "a/../x",
        "a//b",
        "a/.git/x",
        "%2e%2e/x",
        "a\\b",
        "a?b=c",
        "a#b",
        "a/%00",
        "*",
        "C:/x",
        "https://example.org"
      })
  void whatCannotBeAnOldAddress(String written) {
    assertThat(OldAddress.normalize(written)).isEmpty();
  }

  @Test
  void draftsHaveNoAliases() {
    TestContent content =
        new TestContent()
            .file("a/d.md", "---\ntitle: D\nstatus: draft\naliases: [old]\n---\nText.\n");
    assertThat(content.assemble().redirects()).isEmpty();
  }
}
