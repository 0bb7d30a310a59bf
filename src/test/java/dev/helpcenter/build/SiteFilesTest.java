package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.publish.OutputSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about the files of a site that are no articles: one message, at its place. */
class SiteFilesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void site() throws Exception {
    file("jbake.properties", "site.name=Small\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nIt *works*.\n");
  }

  private void file(String path, String text) throws Exception {
    file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String path, byte[] bytes) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<String> told() throws Exception {
    return new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(OutputSink.nowhere(), Progress.NONE).diagnostics().stream()
            .map(SiteFilesTest::line)
            .toList();
  }

  private static String line(Diagnostic d) {
    return d.place().file()
        + ":"
        + d.place().line()
        + ":"
        + d.place().column()
        + ": "
        + d.message()
        + " ["
        + d.check()
        + "]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jbake.properties | site.name=Caf\u00e9",
        "data/facts.yml | # Caf\u00e9",
        "data/synonyms.txt | # Caf\u00e9",
        "data/queries.tsv | # Caf\u00e9",
        "content/_snippets/wait.md | The Caf\u00e9",
      })
  void textsThatAreNotUtf8(String name, String text) throws Exception {
    file(name, ("\n" + text + " is shut\n").getBytes(StandardCharsets.ISO_8859_1));
    int at = text.indexOf('\u00e9');
    assertThat(told())
        .containsExactly(
            name
                + ":2:"
                + (at + 1)
                + ": This file is not saved as UTF-8: byte offset "
                + (at + 1)
                + " [file-not-utf8]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jbake.properties | site.name=Small",
        "data/facts.yml | # Facts",
        "data/redirects.csv | old/,first/hello.md",
        "data/synonyms.txt | a, b",
        "data/queries.tsv | # none",
        "content/_snippets/wait.md | Wait",
      })
  void aByteOrderMarkIsNoMistake(String name, String text) throws Exception {
    file(name, "\uFEFF" + text + "\r\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void anAddressThatIsNoneIsToldAtItsLine() throws Exception {
    file("jbake.properties", "site.name=Small\n\n  site.host = help.example.org\n");
    assertThat(told())
        .containsExactly(
            "jbake.properties:3:3: site.host is not a web address: help.example.org"
                + " [configuration]");
  }

  @Test
  void aContentFolderThatIsNotThereIsOneMistake() throws Exception {
    file("jbake.properties", "site.name=Small\ncontent.folder=articles\n");
    file("data/urls.lock", "first/\nfirst/hello/\n");
    file("data/queries.tsv", "hello\tfirst/hello/\n");
    assertThat(told())
        .containsExactly(
            "jbake.properties:1:1: There is no folder “articles” with articles [configuration]");
  }

  @Test
  void factsThatAreNoYamlAreOneMistake() throws Exception {
    file("data/facts.yml", "idcare:\n  phone\n    value: \"1\"\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nCall {{ fact.idcare.phone }}.\n");
    assertThat(told())
        .containsExactly("data/facts.yml:3:10: This line cannot be read [fact-invalid]");
  }
}
