package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIndexTest {
  @TempDir Path folder;

  private final FolderIndex index =
      new FolderIndex(
          "(dev=1,ino=2)",
          Map.of(
              "index.html", entry("<p>", 5),
              "a b/caf\u00e9.png", entry("", -1)),
          Map.of("", 7L, "a b", 8L));

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    Path file = folder.resolve("index-1");
    index.write(file);

    assertThat(FolderIndex.read(file)).hasValue(index);
    assertThat(FolderIndex.readKey(file)).hasValue("(dev=1,ino=2)");
  }

  @Test
  void anIndexThatIsCutOffAnywhereIsAsGoodAsNone() throws Exception {
    Path file = folder.resolve("index-1");
    index.write(file);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length - 1; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(FolderIndex.read(file)).as("the first %d bytes", length).isEmpty();
    }
  }

  @Test
  void anIndexOfTheVersionBeforeIsReadWithoutNodes() throws Exception {
    Path file = folder.resolve("index-1");
    FolderIndex.Entry entry = entry("<p>", 5);
    RecordWriter before = new RecordWriter().number(2).text("key").number(1).text("").fixed(7);
    before.number(1).text("index.html");
    before.fixed(entry.hash().checksums()).number(entry.hash().length()).fixed(5);
    new SealedFile(file, 1000).write(out -> out.write(before));

    FolderIndex.Entry read = FolderIndex.read(file).orElseThrow().files().get("index.html");

    assertThat(read).isEqualTo(new FolderIndex.Entry(entry.hash(), 5, 0));
    assertThat(read.isLinkOf(read)).isFalse();
  }

  @Test
  void anIndexOfAnotherVersionIsAsGoodAsNone() throws Exception {
    Path file = Files.writeString(folder.resolve("index-1"), "helpcenter index 9 x\nend\n");

    assertThat(FolderIndex.read(file)).isEmpty();
    assertThat(FolderIndex.readKey(file)).isEmpty();
  }

  private static FolderIndex.Entry entry(String content, long modified) {
    return new FolderIndex.Entry(
        ContentHash.of(content.getBytes(StandardCharsets.UTF_8)), modified, 7);
  }
}
