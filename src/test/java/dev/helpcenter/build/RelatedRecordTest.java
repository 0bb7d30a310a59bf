package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedRecordTest {
  private static final HashKey KEY = new HashKey(1, 2);
  private static final int[][] CHOSEN = {{1, 2}, {}, {0}};
  private static final int[][] OTHERS = {{2}, {0}, {}};

  @TempDir Path folder;

  @BeforeEach
  void aBuildBefore() throws IOException {
    RelatedRecord first = record("tool", KEY);
    assertThat(first.choice(() -> List.of("a", 1), () -> CHOSEN)).isEqualTo(CHOSEN);
    first.save();
  }

  private RelatedRecord record(String tool, HashKey key) throws IOException {
    SealedFile file = new SealedFile(folder.resolve("related"), 1 << 10);
    return new RelatedRecord(KeptResult.open(file), tool, key, DocumentMemory.none());
  }

  @Test
  void theSameArticlesAreNotComparedAgain() throws IOException {
    assertThat(record("tool", KEY).choice(() -> List.of("a", 1), () -> OTHERS)).isEqualTo(CHOSEN);
  }

  @Test
  void withOtherTextsToolsOrKeysTheyAre() throws IOException {
    assertThat(record("tool", KEY).choice(() -> List.of("a", 2), () -> OTHERS)).isEqualTo(OTHERS);
    assertThat(record("other", KEY).choice(() -> List.of("a", 1), () -> OTHERS)).isEqualTo(OTHERS);
    assertThat(record("tool", new HashKey(1, 3)).choice(() -> List.of("a", 1), () -> OTHERS))
        .isEqualTo(OTHERS);
  }

  @Test
  void whatWasChosenAnewIsKept() throws IOException {
    RelatedRecord second = record("tool", KEY);
    second.choice(() -> List.of("b", 1), () -> OTHERS);
    second.save();

    assertThat(record("tool", KEY).choice(() -> List.of("b", 1), () -> CHOSEN)).isEqualTo(OTHERS);
  }
}
