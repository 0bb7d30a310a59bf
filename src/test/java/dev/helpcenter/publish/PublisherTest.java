package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpcenter.cache.ContentHash;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final Map<String, String> ONE =
      Map.of("index.html", "one", "a/index.html", "a", "b/c/index.html", "c");
  private static final Map<String, String> TWO =
      Map.of("index.html", "two", "a/index.html", "a", "d/index.html", "d");

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void output() {
    output = folder.resolve("output");
  }

  @Test
  void aFirstSiteIsPublishedToAMissingFolder() throws Exception {
    StagingFolder.Published published = Sites.publish(folder.resolve("deep/er/output"), ONE);

    assertThat(Sites.read(folder.resolve("deep/er/output"))).isEqualTo(ONE);
    assertThat(published.replaced()).isTrue();
    assertThat(published.written()).isEqualTo(3);
  }

  @Test
  void theFirstSiteIsCopiedForTheSecond() throws Exception {
    Sites.publish(output, ONE);

    Path next = folder.resolve(".helpcenter/publish/output/next");
    assertThat(Sites.read(next)).isEqualTo(ONE);
    assertThat(key(next.resolve("index.html"))).isEqualTo(key(output.resolve("index.html")));
    Sites.publish(output, TWO);
    assertThat(Sites.read(output)).isEqualTo(TWO);
    assertThat(Sites.read(next)).isEqualTo(ONE);
  }

  /** As on macOS and Windows, when an editor writes a picture's name with small letters. */
  @Test
  void nothingIsLostThatIsRenamedInItsCapitalsAlone() throws Exception {
    Path disk = FaultyDisk.withoutCapitals().path(output);
    Map<String, String> capitals =
        Map.of("a.html", "a", "Logo.png", "l", "Images/Big/x.png", "x", "Images/old.png", "o");
    Map<String, String> small =
        Map.of("a.html", "a", "logo.png", "l", "images/Big/x.png", "x", "images/new.png", "n");
    for (int i = 0; i < 3; i++) {
      Sites.publish(disk, capitals);
      assertThat(Sites.read(output)).isEqualTo(capitals);
      Sites.publish(disk, small);
      assertThat(Sites.read(output)).isEqualTo(small);
      Map<String, String> next =
          Map.of("a.html", "a", "Logo.PNG/x.png", "x", "Images", "a file" + i);
      Sites.publish(disk, next);
      assertThat(Sites.read(output)).isEqualTo(next);
    }
  }

  @Test
  void aFirstSiteIsPublishedToAnEmptyFolder() throws Exception {
    Files.createDirectory(output);

    Sites.publish(output, ONE);

    assertThat(Sites.read(output)).isEqualTo(ONE);
  }

  @Test
  void theSecondSiteReplacesTheFirstCompletely() throws Exception {
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);

    assertThat(Sites.read(output)).isEqualTo(TWO);
    assertThat(output.resolve("b")).doesNotExist();
  }

  @Test
  void onlyFilesThatDifferAreWritten() throws Exception {
    Sites.publish(output, ONE);
    assertThat(Sites.publish(output, TWO).written()).isEqualTo(2);
    assertThat(Sites.publish(output, ONE).written()).isZero();
    assertThat(Sites.read(output)).isEqualTo(ONE);
    assertThat(Sites.publish(output, TWO).written()).isZero();
    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void theSameSiteAgainChangesNothing() throws Exception {
    Sites.publish(output, ONE);
    Object before = key(output);

    StagingFolder.Published published = Sites.publish(output, ONE);

    assertThat(published.replaced()).isFalse();
    assertThat(key(output)).isEqualTo(before);
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws Exception {
    Map<String, String> one = Map.of("x", "file", "y/index.html", "in folder", "y/z/deep", "deep");
    Map<String, String> two = Map.of("x/index.html", "in folder", "y", "file");
    for (int round = 0; round < 3; round++) {
      Sites.publish(output, one);
      assertThat(Sites.read(output)).isEqualTo(one);
      Sites.publish(output, two);
      assertThat(Sites.read(output)).isEqualTo(two);
    }
  }

  @Test
  void aPublishedFileThatSomebodyEditedIsMadeAgain() throws Exception {
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);
    Files.writeString(output.resolve("index.html"), "TWO");
    Files.writeString(output.resolve("a/index.html"), "A"); // shared by both folders
    Files.delete(output.resolve("d/index.html"));

    Sites.publish(output, TWO);
    assertThat(Sites.read(output)).isEqualTo(TWO);
    Sites.publish(output, ONE);
    assertThat(Sites.read(output)).isEqualTo(ONE);
  }

  @Test
  void aFileThatSomebodyEditsDuringABuildIsMadeAgainByTheNext() throws Exception {
    Map<String, String> three = Map.of("index.html", "3", "a/index.html", "a", "d/index.html", "d");
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);
    try (StagingFolder staging = Sites.open(output)) {
      Sites.write(staging, three);
      Files.writeString(output.resolve("a/index.html"), "b"); // the new site has it already
      Files.writeString(output.resolve("d/index.html"), "e"); // the new site takes it over
      staging.publish();
    }

    Sites.publish(output, three);

    assertThat(Sites.read(output)).isEqualTo(three);
  }

  @Test
  void whatSomebodyReplacedInTheFolderBeforeIsMadeAgain() throws Exception {
    Path before = publishedTwiceMore();
    Files.delete(before.resolve("a/index.html")); // one of two names of the published file
    Files.writeString(before.resolve("a/index.html"), "b");

    Sites.publish(output, TWO);

    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void whatSomebodyEditedInACopyOfTheFolderBeforeIsMadeAgain() throws Exception {
    Path before = publishedTwiceMore();
    Path original = before.resolveSibling("original");
    Files.move(before, original);
    copy(original, before);
    for (String folder : List.of("a", "d", "")) {
      Files.setLastModifiedTime(
          before.resolve(folder), Files.getLastModifiedTime(original.resolve(folder)));
    }
    Files.writeString(before.resolve("a/index.html"), "b");

    Sites.publish(output, TWO);

    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void whatSomebodyAddsToTheNewSiteDuringABuildIsFoundByTheNext() throws Exception {
    Path before = publishedTwiceMore();
    try (StagingFolder staging = Sites.open(output)) {
      Sites.write(staging, TWO);
      Sites.write(staging, Map.of("more.html", "more"));
      Files.writeString(before.resolve("a/notes.txt"), "mine"); // where nothing is written
      staging.publish();
    }

    assertThatThrownBy(() -> Sites.publish(output, ONE))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining("a/notes.txt");
    assertThat(output.resolve("a/notes.txt")).hasContent("mine");
  }

  /** The site before the published one, which has a file and a folder in common with it. */
  private Path publishedTwiceMore() throws Exception {
    Sites.publish(output, TWO);
    Map<String, String> three = new TreeMap<>(TWO);
    three.put("index.html", "3");
    Sites.publish(output, three);
    Path before = folder.resolve(".helpcenter/publish/output/next");
    assertThat(key(before.resolve("a/index.html"))).isEqualTo(key(output.resolve("a/index.html")));
    return before;
  }

  @Test
  void aFolderThatSomebodyRemovedFromTheOneBeforeIsMadeAgain() throws Exception {
    Sites.publish(output, ONE);
    Path removed = folder.resolve(".helpcenter/publish/output/next/b");
    Files.delete(removed.resolve("c/index.html"));
    Files.delete(removed.resolve("c"));
    Files.delete(removed);

    Map<String, String> three =
        Map.of("index.html", "three", "a/index.html", "a", "b/c/index.html", "c");
    Sites.publish(output, three);

    assertThat(Sites.read(output)).isEqualTo(three);
  }

  @Test
  void aDeletedOutputIsMadeAgain() throws Exception {
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);
    FolderTree.delete(output);

    Sites.publish(output, TWO);

    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void aFolderInsideOfAPublishedSiteIsRefused() throws Exception {
    Sites.publish(output, ONE);
    Path inside = output.resolve("a/deep/site");

    assertThatThrownBy(() -> Sites.publish(inside, TWO))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContainingAll(inside.toString(), output.toString(), "Choose a folder beside it");
    Sites.publish(output, TWO);
    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void aFolderThatTheToolDidNotMakeIsRefused() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.txt"), "the only copy");

    assertThatThrownBy(() -> Sites.publish(output, ONE))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining(output.toString())
        .hasMessageContaining("--destination");
    assertThat(Sites.read(output)).isEqualTo(Map.of("thesis.txt", "the only copy"));
  }

  @Test
  void aFileThatTheToolDidNotMakeIsRefusedByName() throws Exception {
    Sites.publish(output, ONE);
    Files.writeString(output.resolve("b/c/notes.txt"), "mine");

    assertThatThrownBy(() -> Sites.publish(output, TWO))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining("b/c/notes.txt");
    assertThat(output.resolve("b/c/notes.txt")).hasContent("mine");

    Files.delete(output.resolve("b/c/notes.txt"));
    Sites.publish(output, TWO);
    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void foldersAndLinksThatTheToolDidNotMakeAreRefused() throws Exception {
    Sites.publish(output, ONE);
    Path own = Files.createDirectory(output.resolve("own"));
    assertThatThrownBy(() -> Sites.publish(output, TWO)).hasMessageContaining("own");
    Files.delete(own);

    Path link = Files.createSymbolicLink(output.resolve("a/link"), folder);
    assertThatThrownBy(() -> Sites.publish(output, TWO)).hasMessageContaining("a/link");
    Files.delete(link);
    Sites.publish(output, TWO);
  }

  @Test
  void aFileOfTheToolThatBecameSomebodysFolderIsRefused() throws Exception {
    Sites.publish(output, ONE);
    Files.delete(output.resolve("index.html"));
    Files.createDirectory(output.resolve("index.html"));
    Files.writeString(output.resolve("index.html/notes.txt"), "mine");

    assertThatThrownBy(() -> Sites.publish(output, TWO)).hasMessageContaining("index.html");
    assertThat(output.resolve("index.html/notes.txt")).hasContent("mine");
  }

  @Test
  void whatFileManagersLeaveIsNoObstacle() throws Exception {
    Sites.publish(output, ONE);
    Files.writeString(output.resolve("b/c/.DS_Store"), "");

    Sites.publish(output, TWO);
    Sites.publish(output, Map.of("index.html", "three"));

    assertThat(Sites.read(output)).isEqualTo(Map.of("index.html", "three"));
  }

  @Test
  void aSiteThatIsNotPublishedLeavesTheOldOne() throws Exception {
    Sites.publish(output, ONE);
    try (StagingFolder staging = Sites.open(output)) {
      Sites.write(staging, TWO);
    }
    assertThat(Sites.read(output)).isEqualTo(ONE);

    Sites.publish(output, TWO);
    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void aBuildThatWasCutShortIsClearedAway() throws Exception {
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);
    Path copy = folder.resolve("copy");
    try (StagingFolder staging = Sites.open(output)) {
      Sites.write(staging, Map.of("index.html", "half", "new/index.html", "half"));
      copy(folder, copy); // what a kill would leave
    }

    Sites.publish(copy.resolve("output"), ONE);

    assertThat(Sites.read(copy.resolve("output"))).isEqualTo(ONE);
  }

  @Test
  void theIndexOfASpareFolderThatIsGoneIsForgotten() throws Exception {
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);
    Path work = folder.resolve(".helpcenter/publish/output");
    FolderTree.delete(work.resolve("next"));

    try (StagingFolder staging = Sites.open(output)) {
      Sites.write(staging, Map.of("new.html", "new"));
      List<Object> described = new ArrayList<>();
      try (DirectoryStream<Path> indexes = Files.newDirectoryStream(work, "index-*")) {
        for (Path index : indexes) {
          described.add(FolderIndex.readKey(index).orElseThrow());
        }
      }
      assertThat(described).containsExactly(key(output).toString());
    }
  }

  @Test
  void aProjectThatWasCopiedOrRestoredIsRecognised() throws Exception {
    Path original = Files.createDirectory(folder.resolve("project"));
    Sites.publish(original.resolve("output"), ONE);
    Sites.publish(original.resolve("output"), TWO);
    Path copy = folder.resolve("copy");
    copy(original, copy);

    Sites.publish(copy.resolve("output"), ONE);

    assertThat(Sites.read(copy.resolve("output"))).isEqualTo(ONE);
  }

  @Test
  void whatAnotherVersionOfTheToolHasPublishedIsNotTouched() throws Exception {
    Sites.publish(output, ONE);
    Path work = folder.resolve(".helpcenter/publish/output");
    for (String index : List.of("index-1", "index-2")) {
      Files.writeString(work.resolve(index), "helpcenter index 1 (dev=1,ino=2)\nend\n");
    }

    assertThatThrownBy(() -> Sites.publish(output, TWO))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining("damaged, or of another version")
        .hasMessageContaining("delete it and build again");
    assertThat(Sites.read(output)).isEqualTo(ONE);
  }

  @Test
  void aDestinationThatIsALinkOrAFileIsRefused() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(output, real);
    assertThatThrownBy(() -> Sites.publish(output, ONE))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining("symbolic link");
    assertThat(real).isEmptyDirectory();

    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> Sites.publish(file, ONE))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining("not a folder");
  }

  @Test
  void linksInTheWorkFolderAreNotFollowed() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "mine");
    Path work = Files.createDirectories(folder.resolve(".helpcenter/publish/output"));
    Files.createSymbolicLink(folder.resolve(".helpcenter/.gitignore"), folder.resolve("absent"));
    Path lock = Files.createSymbolicLink(work.resolve("lock"), victim);

    assertThatThrownBy(() -> Sites.publish(output, ONE))
        .isInstanceOf(PublishRefusedException.class)
        .hasMessageContaining(lock.toString());
    assertThat(victim).hasContent("mine");
    assertThat(folder.resolve("absent")).doesNotExist();
  }

  @Test
  void aWorkFolderThatIsALinkIsRefused() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve(".helpcenter"), elsewhere);

    assertThatThrownBy(() -> Sites.publish(output, ONE))
        .isInstanceOf(PublishRefusedException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void filesKnownFromEarlierAreKeptWithoutTheirBytes() throws Exception {
    Sites.publish(output, ONE);
    try (StagingFolder staging = Sites.open(output)) {
      assertThat(staging.keep("a/index.html", hash("a"))).isTrue();
      assertThat(staging.keep("index.html", hash("two"))).isFalse();
      assertThat(staging.keep("d/index.html", hash("d"))).isFalse();
      Sites.write(staging, Map.of("index.html", "two", "d/index.html", "d"));
      assertThat(staging.publish().written()).isEqualTo(2);
    }
    assertThat(Sites.read(output)).isEqualTo(TWO);
  }

  @Test
  void aKeptFileThatSomebodyEditedIsAskedForAgain() throws Exception {
    Sites.publish(output, ONE);
    Files.writeString(output.resolve("a/index.html"), "b");
    try (StagingFolder staging = Sites.open(output)) {
      assertThat(staging.keep("a/index.html", hash("a"))).isFalse();
    }
  }

  @Test
  void onePathCannotHaveTwoContents() throws Exception {
    try (StagingFolder staging = Sites.open(output)) {
      Sites.write(staging, Map.of("index.html", "one"));
      Sites.write(staging, Map.of("index.html", "one"));
      assertThatThrownBy(() -> Sites.write(staging, Map.of("index.html", "two")))
          .isInstanceOf(UnpublishablePathException.class)
          .hasMessageContaining("index.html");
    }
  }

  @Test
  void pathsThatClashAreRefusedAndTheOldSiteStays() throws Exception {
    Sites.publish(output, ONE);
    Sites.publish(output, TWO);
    Map<String, String> clash = Map.of("index.html", "3", "a/index.html", "a", "A/b", "b");

    assertThatThrownBy(() -> Sites.publish(output, clash))
        .isInstanceOf(UnpublishablePathException.class);

    assertThat(Sites.read(output)).isEqualTo(TWO);
    Sites.publish(output, ONE);
    assertThat(Sites.read(output)).isEqualTo(ONE);
  }

  @Test
  void pathsThatLeaveTheSiteAreRefused() throws Exception {
    try (StagingFolder staging = Sites.open(output)) {
      for (String path : new String[] {"../x", "/x", "a/../../x", "a\u0000b"}) {
        assertThatThrownBy(() -> Sites.write(staging, Map.of(path, "x")))
            .isInstanceOf(UnpublishablePathException.class);
        assertThatThrownBy(() -> staging.keep(path, hash("x")))
            .isInstanceOf(UnpublishablePathException.class);
      }
    }
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void theWorkFolderIsHiddenFromGit() throws Exception {
    Sites.publish(output, ONE);

    assertThat(folder.resolve(".helpcenter/.gitignore")).hasContent("*");
  }

  private static ContentHash hash(String content) {
    return ContentHash.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (!path.startsWith(to)) {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
