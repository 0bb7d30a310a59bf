package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders where the tool has its files: what is told, and what to do. */
class FoldersInTheWayTest {
  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void build() throws Exception {
    site = SmallSite.in(folder);
    assertThat(site.run("build").code()).isZero();
    site.article("content/first/more.md", "More", "Text.\n");
  }

  private void inTheWay(String path) throws Exception {
    Files.deleteIfExists(folder.resolve(path));
    site.file(path + "/of-somebody", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"last", "secret", "lock"})
  void whatNoBuildCanDoWithoutIsNamed(String name) throws Exception {
    String file = ".helpcenter/publish/output/" + name;
    inTheWay(file);
    assertThat(site.run("build"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "helpcenter build: "
                    + folder.resolve(file)
                    + " is not a file. Remove it, the tool needs its place.\n"));
    assertThat(site.run("check").code()).isZero();
    assertThat(site.has(file + "/of-somebody")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "pages", "search", "related", "theme"})
  void whatOnlySavesTimeIsDoneWithout(String name) throws Exception {
    inTheWay(".helpcenter/publish/output/" + name);
    CommandRun run = site.run("build");
    assertThat(run.errors()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void theListOfAddressesIsAFile() throws Exception {
    inTheWay("data/urls.lock");
    CommandRun run = site.run("build");
    assertThat(run.code()).isZero();
    assertThat(run.errors())
        .contains(
            "New addresses could not be added to data/urls.lock. "
                + folder.resolve("data/urls.lock")
                + " is a folder, and a file has to be there. Mend that, and build again.\n",
            "data/urls.lock:1:1: warning: This is a folder, and a file has to be here"
                + " [data-file-unread]\n  hint: Give the folder another name, or remove it\n");
    assertThat(site.run("check").errors()).contains("urls.lock:1:1: warning: This is a folder");
  }

  @Test
  void nobodysFilesAreLostForTheListOfAddresses() throws Exception {
    inTheWay("data/.urls.lock.part");
    CommandRun run = site.run("build");
    assertThat(run.code()).isZero();
    assertThat(run.errors())
        .isEqualTo(
            "New addresses could not be added to data/urls.lock. "
                + folder.resolve("data/.urls.lock.part")
                + " is in the way: a folder that is not empty. Remove it. Mend that, and build"
                + " again.\n");
  }
}
