package dev.helpcenter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private Path article;
  private long written;

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("article.md"), "Text");
    written = FileStamp.of(article).changed();
  }

  @Test
  void aStampIsCertainSomeTimeAfterTheLastChange() throws IOException {
    assertThat(at(written + SECOND).certain(article)).isEmpty();
    assertThat(at(written + 3 * SECOND).certain(article)).contains(FileStamp.of(article));
  }

  @Test
  void whatWasInDoubtBecomesCertainWhenTheTimeHasPassed() throws IOException {
    InputFiles inputs = at(written + SECOND);

    assertThat(inputs.certain(article, written + SECOND)).isEmpty();
    assertThat(inputs.certain(article, written + 3 * SECOND)).contains(FileStamp.of(article));
  }

  @Test
  void whatHasChangedSinceStaysInDoubt() throws IOException {
    InputFiles inputs = at(written + SECOND);
    FileTime before = Files.getLastModifiedTime(article);

    Files.writeString(article, "Next");
    Files.setLastModifiedTime(article, before);

    assertThat(inputs.certain(article, written + 3 * SECOND)).isEmpty();
  }

  private InputFiles at(long now) throws IOException {
    return InputFiles.at(List.of(folder), now).orElseThrow();
  }
}
