package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.source.ContentFiles.ContentFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentScannerTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve("site").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  /** What a scan finds, which is the same whether somebody has listed the folders before or not. */
  private ContentFiles scan() throws IOException {
    Path site = folder.resolve("site");
    Path content = site.resolve("content");
    ContentFiles files = new ContentScanner(site, content).scan();
    Optional<InputFiles> listing = InputFiles.at(List.of(content), 0);
    if (listing.isPresent()) {
      assertThat(new ContentScanner(site, content, listing.get()).scan()).isEqualTo(files);
    }
    return files;
  }

  @Test
  void foldersThatWereListedAreNotListedAgain() throws IOException {
    file("content/a/b.md");
    Path site = folder.resolve("site");
    InputFiles listing = InputFiles.at(List.of(site), 0).orElseThrow();
    file("content/a/c.md");

    assertThat(new ContentScanner(site, site.resolve("content"), listing).scan().articles())
        .extracting(ContentFile::name)
        .containsExactly("content/a/b.md");
  }

  /** Java shows bytes that are no text as this character, and finds no file by such a name. */
  @Test
  void filesWhoseNamesAreNoTextAreTold() throws IOException {
    for (String name : new String[] {"a/\uFFFD.png", "a/\uFFFD.md", "\uFFFD/x.md", "a/b.md"}) {
      file("content/" + name);
    }
    ContentFiles files = scan();
    assertThat(files.articles()).extracting(ContentFile::name).containsExactly("content/a/b.md");
    assertThat(files.media()).isEmpty();
    assertThat(files.flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.place().file())
        .containsExactly(
            "NAME_NOT_UTF8 content/a/\uFFFD.md",
            "NAME_NOT_UTF8 content/a/\uFFFD.png",
            "NAME_NOT_UTF8 content/\uFFFD/x.md");
  }

  @Test
  void filesAreSortedByNameAndHiddenOnesLeftOut() throws IOException {
    for (String name :
        new String[] {"b.md", "a/z.md", "A.MD", "a/img/p.png", "_s/x.md", ".h.md", "c/x.md"}) {
      file("content/" + name);
    }
    file("content/c/.jbakeignore");
    ContentFiles files = scan();
    assertThat(files.articles())
        .extracting(ContentFile::name)
        .containsExactly("content/A.MD", "content/a/z.md", "content/b.md");
    assertThat(files.media()).extracting(ContentFile::name).containsExactly("content/a/img/p.png");
  }

  @Test
  void theIndexOfAnotherSystemIsLeftOutAndTold() throws IOException {
    file("content/a/_index.md");
    file("content/a/_draft.md");
    assertThat(scan().articles()).isEmpty();
    assertThat(scan().flaws())
        .containsExactly(
            new Flaw(Flaw.Kind.INDEX_LEFT_OUT, Place.start("content/a/_index.md"), ""));
  }

  @Test
  void whatEditorsAndSystemsKeepForThemselvesIsLeftOut() throws IOException {
    for (String name :
        new String[] {
          "a.md",
          "a.md~",
          "#a.md#",
          "4913",
          "a.md.swp",
          "a.md___jb_tmp___",
          "a.md___jb_old___",
          "a.md.tmp",
          "~$a.docx",
          "Thumbs.db",
          "desktop.ini",
          "a.md.pdf"
        }) {
      file("content/" + name);
    }
    ContentFiles files = scan();
    assertThat(files.articles()).extracting(ContentFile::name).containsExactly("content/a.md");
    assertThat(files.media()).extracting(ContentFile::name).containsExactly("content/a.md.pdf");
  }

  @Test
  void filesThatAreTooLargeToBeCopiedAreFlaws() throws IOException {
    file("content/film.mp4");
    try (RandomAccessFile film =
        new RandomAccessFile(file("content/long-film.mp4").toFile(), "rw")) {
      film.setLength(ContentFiles.LARGEST_COPY + 1); // takes no place on the disk
    }
    ContentFiles files = scan();
    assertThat(files.media()).extracting(ContentFile::name).containsExactly("content/film.mp4");
    assertThat(files.flaws())
        .containsExactly(
            new Flaw(Flaw.Kind.COPY_TOO_LARGE, Place.start("content/long-film.mp4"), ""));
  }

  @Test
  void whatIsInTooManyFoldersIsLeftOutAndToldOnce() throws IOException {
    String deepest = "content" + "/d".repeat(ContentFiles.MOST_FOLDERS);
    file(deepest + "/a.md");
    file(deepest + "/d/d/d/b.md");
    ContentFiles files = scan();
    assertThat(files.articles()).extracting(ContentFile::name).containsExactly(deepest + "/a.md");
    assertThat(files.flaws())
        .containsExactly(new Flaw(Flaw.Kind.FOLDERS_TOO_DEEP, Place.start(deepest + "/d"), ""));
  }

  @Test
  void linksOutOfTheSiteAreFlawsAndLoopsEnd() throws IOException {
    file("content/a.md");
    Path secret = Files.writeString(folder.resolve("secret.md"), "x");
    Path content = folder.resolve("site/content");
    Files.createSymbolicLink(content.resolve("out.md"), secret);
    Files.createSymbolicLink(content.resolve("loop"), content);
    Files.createSymbolicLink(content.resolve("in.md"), content.resolve("a.md"));
    ContentFiles files = scan();
    assertThat(files.articles())
        .extracting(ContentFile::name)
        .containsExactly("content/a.md", "content/in.md");
    assertThat(files.flaws())
        .containsExactly(
            new Flaw(Flaw.Kind.SYMBOLIC_LINK, Place.start("content/out.md"), secret.toString()));
  }
}
