package dev.helpcenter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {
  private static final String KEY = "the same tool";

  @TempDir Path folder;
  private Path all;
  private Path changed;

  @BeforeEach
  void aHundredRecords() throws IOException {
    all = folder.resolve("all");
    changed = folder.resolve("changed");
    save(
        Set.of(),
        IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "r" + i, i -> "text " + i)));
  }

  @Test
  void whatWasSavedIsThere() throws Exception {
    assertThat(texts()).hasSize(100).containsEntry("r7", "text 7").containsEntry("r99", "text 99");
    assertThat(changed).doesNotExist();
    assertThat(open("another tool").names()).isEmpty();
  }

  @Test
  void aSmallChangeIsWrittenIntoTheSmallFileAlone() throws Exception {
    byte[] before = Files.readAllBytes(all);

    saveAllBut(Map.of("r7", "seven"));
    saveAllBut(Map.of("r8", "eight", "new", "one more"));
    saveAllBut(Map.of("r7", "seven again"));

    assertThat(Files.readAllBytes(all)).isEqualTo(before);
    assertThat(Files.size(changed)).isLessThan(before.length / 8);
    assertThat(texts())
        .hasSize(101)
        .containsEntry("r6", "text 6")
        .containsEntry("r7", "seven again")
        .containsEntry("r8", "eight")
        .containsEntry("new", "one more");
  }

  @Test
  void nothingNewIsNotWritten() throws Exception {
    RecordStore store = open(KEY);
    Files.delete(all);
    store.save(store.names(), Set.of(), name -> new RecordWriter());

    assertThat(all).doesNotExist();
    assertThat(changed).doesNotExist();
  }

  @Test
  void afterManyChangesAllIsWrittenAnew() throws Exception {
    Map<String, String> made = new TreeMap<>();
    IntStream.range(0, 20).forEach(i -> made.put("r" + i, "other " + i));
    saveAllBut(made);

    assertThat(changed).doesNotExist();
    assertThat(texts()).hasSize(100).containsEntry("r19", "other 19");
  }

  @Test
  void aFewLongRecordsAreNotWrittenAgainWithEachChange() throws Exception {
    String much = "much ".repeat(1000);
    saveAllBut(Map.of("r7", much));
    assertThat(Files.size(changed)).isGreaterThan(much.length());
    saveAllBut(Map.of("r8", "eight"));
    saveAllBut(Map.of("r9", "nine"));

    assertThat(Files.size(changed)).isLessThan(100);
    assertThat(texts()).hasSize(100).containsEntry("r7", much).containsEntry("r9", "nine");
  }

  @Test
  void whatNobodyUsesIsDroppedOnceItIsMuch() throws Exception {
    Set<String> kept = new TreeSet<>(texts().keySet());
    kept.remove("r0");
    save(kept, Map.of());
    assertThat(texts()).hasSize(100);

    kept.removeIf(name -> name.startsWith("r2"));
    save(kept, Map.of());
    assertThat(texts()).hasSize(88).doesNotContainKeys("r0", "r2");
  }

  @Test
  void theSmallFileOfAnotherLargeOneIsNotRead() throws Exception {
    saveAllBut(Map.of("r7", "seven"));
    byte[] old = Files.readAllBytes(changed);
    Map<String, String> made = new TreeMap<>();
    IntStream.range(0, 20).forEach(i -> made.put("r" + i, "other " + i));
    saveAllBut(made);
    Files.write(changed, old);

    assertThat(texts()).containsEntry("r7", "other 7");
  }

  @Test
  void withoutTheSmallFileThereIsWhatTheLargeOneSays() throws Exception {
    saveAllBut(Map.of("r7", "seven"));
    byte[] broken = Files.readAllBytes(changed);
    broken[broken.length - 1]++;
    Files.write(changed, broken);

    assertThat(texts()).hasSize(100).containsEntry("r7", "text 7");
  }

  private RecordStore open(String key) throws IOException {
    return RecordStore.open(new SealedFile(all, 1 << 20), new SealedFile(changed, 1 << 20), key);
  }

  private void saveAllBut(Map<String, String> made) throws IOException {
    Set<String> kept = new TreeSet<>(open(KEY).names());
    kept.removeAll(made.keySet());
    save(kept, made);
  }

  private void save(Set<String> kept, Map<String, String> made) throws IOException {
    open(KEY).save(kept, made.keySet(), name -> new RecordWriter().text(made.get(name)));
  }

  private Map<String, String> texts() throws Exception {
    RecordStore store = open(KEY);
    Map<String, String> texts = new TreeMap<>();
    for (String name : store.names()) {
      texts.put(name, store.get(name).orElseThrow().text());
    }
    return texts;
  }
}
