package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
  @TempDir Path site;

  @Test
  void aMergeConflictIsOneFlawAtItsFirstLine() throws IOException {
    Path file = Files.createDirectory(site.resolve("data")).resolve("redirects.csv");
    Files.writeString(file, "a,b\n<<<<<<< HEAD\nc,d\n=======\nc,e\n>>>>>>> main\n");
    TextFiles texts = new TextFiles(site);
    assertThat(texts.read(file)).isPresent();
    assertThat(texts.flaws())
        .containsExactly(
            new Flaw(Flaw.Kind.MERGE_CONFLICT, new Place("data/redirects.csv", 2, 1), ""));
  }

  @Test
  void aFileInUtf16IsReadAndTold() throws IOException {
    Path file = Files.createDirectory(site.resolve("data")).resolve("redirects.csv");
    Files.writeString(file, "\ufefffrom,to\nold/,caf\u00e9/\n", StandardCharsets.UTF_16LE);
    TextFiles texts = new TextFiles(site);
    assertThat(texts.read(file)).contains("from,to\nold/,caf\u00e9/\n");
    assertThat(texts.flaws())
        .containsExactly(
            new Flaw(Flaw.Kind.NOT_UTF8, new Place("data/redirects.csv", 1, 1), "UTF-16"));
  }

  @Test
  void theListOfAddressesIsReadInUtf16Too() throws IOException {
    Path folder = Files.createDirectory(site.resolve("data"));
    Files.writeString(folder.resolve("urls.lock"), "\ufeffa/\nb/\n", StandardCharsets.UTF_16LE);
    assertThat(UrlRecord.read(folder, "data").lock().pages()).containsOnlyKeys("a/", "b/");
  }
}
