package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of published addresses, from build to build. */
class UrlsCommandTest {
  private static final String LOCK = "data/urls.lock";

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void make() throws Exception {
    site = SmallSite.in(folder);
  }

  private String lines() throws Exception {
    return site.read(LOCK).replaceAll("(?m)^#.*\n", "");
  }

  @Test
  void aBuildAddsWhatItPublishesAndTouchesTheFileOnlyForThat() throws Exception {
    site.file("data/redirects.csv", "old/place/,first/hello/\n");
    assertThat(site.run("build").code()).isZero();
    assertThat(lines()).isEqualTo("first/\nfirst/hello/ #details\nold/place/\n");

    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(folder.resolve(LOCK), longAgo);
    assertThat(site.run("build").code()).isZero();
    assertThat(Files.getLastModifiedTime(folder.resolve(LOCK))).isEqualTo(longAgo);

    site.article("content/first/bye.md", "Bye", "Text.\n");
    assertThat(site.run("build").code()).isZero();
    assertThat(lines()).isEqualTo("first/\nfirst/bye/\nfirst/hello/ #details\nold/place/\n");
  }

  @Test
  void onlyABuildThatIsPublishedWritesIt() throws Exception {
    assertThat(site.run("check").code()).isZero();
    assertThat(site.run("build", "--drafts").code()).isZero();
    assertThat(site.run("build", "--today", "2030-01-01").code()).isZero();
    site.article("content/first/wrong.md", "Wrong", "[No](nowhere.md)\n");
    assertThat(site.run("build").code()).isEqualTo(1);
    assertThat(site.has(LOCK)).isFalse();
  }

  @Test
  void aLostAddressStopsTheBuildUntilItIsAccepted() throws Exception {
    site.article("content/first/bye.md", "Bye", "Text.\n");
    site.run("build");
    site.delete("content/first/bye.md");

    CommandRun build = site.run("build");
    assertThat(build.code()).isEqualTo(1);
    assertThat(build.errors()).contains("data/urls.lock:6:1: error: The address “/first/bye/”");
    assertThat(lines()).contains("first/bye/");

    CommandRun list = site.run("urls");
    assertThat(list)
        .isEqualTo(
            new CommandRun(
                1, "Gone: first/bye/\n1 address gone; “helpcenter check” says what to do\n", ""));
    assertThat(site.run("urls", "--accept", "https://example.org/first/bye"))
        .isEqualTo(
            new CommandRun(
                0, "Accepted: first/bye/\nRemoved 1 address from data/urls.lock; commit it\n", ""));
    assertThat(lines()).isEqualTo("first/\nfirst/hello/ #details\n");
    assertThat(site.run("urls"))
        .isEqualTo(new CommandRun(0, "All 2 addresses of data/urls.lock are alive\n", ""));
    assertThat(site.run("build").code()).isZero();
  }

  @Test
  void headingsAreAcceptedOneByOneOrAllAtOnce() throws Exception {
    site.run("build");
    site.article("content/first/hello.md", "Hello", "Text.\n");
    assertThat(site.run("urls", "--accept", "first/hello/#details").code()).isZero();
    assertThat(lines()).isEqualTo("first/\nfirst/hello/\n");

    site.article("content/first/bye.md", "Bye", "## One\n\nText.\n\n## Two\n\nText.\n");
    site.run("build");
    site.article("content/first/bye.md", "Bye", "Text.\n");
    assertThat(site.run("urls", "--accept").output()).contains("Removed 2 addresses");
    assertThat(lines()).isEqualTo("first/\nfirst/bye/\nfirst/hello/\n");
    assertThat(site.run("urls", "--accept").output()).isEqualTo("Nothing is gone\n");
  }

  @Test
  void whatIsNotGoneCannotBeAccepted() throws Exception {
    site.article("content/first/bye.md", "Bye", "Text.\n");
    site.run("build");
    site.delete("content/first/bye.md");
    assertThat(site.run("urls", "--accept", "first/hello/"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter urls: first/hello/ is still there, or leads on to another page: nothing"
                    + " to accept.\n"));
    assertThat(site.run("urls", "--accept", "first/by").errors())
        .isEqualTo(
            "helpcenter urls: data/urls.lock does not list first/by. Did you mean first/bye/?\n");
    assertThat(site.run("urls", "first/bye/"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter urls: To record that first/bye/ is gone on purpose, write --accept"
                    + " before it.\n"));
    assertThat(lines()).contains("first/bye/");
  }

  @Test
  void anArticleThatExpiresEndsOnPurpose() throws Exception {
    site.file("content/first/sale.md", "---\ntitle: Sale\nexpires: 2030-01-01\n---\n\nText.\n");
    assertThat(site.run("build").code()).isZero();
    assertThat(site.run("check", "--today", "2030-01-01").code()).isZero();
  }
}
