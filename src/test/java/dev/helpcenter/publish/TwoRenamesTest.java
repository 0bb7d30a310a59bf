package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoRenamesTest {
  @TempDir Path folder;
  private Path output;
  private Path next;
  private Path old;
  private TwoRenames swap;

  @BeforeEach
  void names() {
    output = folder.resolve("output");
    next = folder.resolve("next");
    old = folder.resolve("old");
    swap = new TwoRenames(old);
  }

  @Test
  void theFoldersChangePlaces() throws Exception {
    make(output, "published");
    make(next, "new");

    swap.swap(next, output);

    assertThat(output.resolve("site")).hasContent("new");
    assertThat(next.resolve("site")).hasContent("published");
    assertThat(old).doesNotExist();
  }

  @Test
  void aSwapThatFailsHalfwayIsTakenBack() throws Exception {
    make(output, "published");

    assertThatThrownBy(() -> swap.swap(next, output)).isInstanceOf(IOException.class);
    assertThat(output.resolve("site")).hasContent("published");
    assertThat(old).doesNotExist();
  }

  @Test
  void killedAfterTheFirstRenameItIsBroughtToItsEnd() throws Exception {
    make(old, "published");
    make(next, "new");

    swap.recover(next, output);

    assertThat(output.resolve("site")).hasContent("new");
    assertThat(next.resolve("site")).hasContent("published");
    assertThat(old).doesNotExist();
  }

  @Test
  void killedAfterTheSecondRenameItIsBroughtToItsEnd() throws Exception {
    make(old, "published");
    make(output, "new");

    swap.recover(next, output);

    assertThat(output.resolve("site")).hasContent("new");
    assertThat(next.resolve("site")).hasContent("published");
    assertThat(old).doesNotExist();
  }

  @Test
  void ifTheNewSiteIsGoneTheOldOneComesBack() throws Exception {
    make(old, "published");

    swap.recover(next, output);

    assertThat(output.resolve("site")).hasContent("published");
  }

  @Test
  void thereIsNothingToRecoverBetweenSwaps() throws Exception {
    make(output, "published");
    make(next, "spare");

    swap.recover(next, output);

    assertThat(output.resolve("site")).hasContent("published");
    assertThat(next.resolve("site")).hasContent("spare");
  }

  @Test
  void publishingRecoversFirst() throws Exception {
    Sites.publish(output, java.util.Map.of("index.html", "one"));
    Sites.publish(output, java.util.Map.of("index.html", "two"));
    Path work = folder.resolve(".helpcenter/publish/output");
    Files.move(output, work.resolve("old")); // killed here, with the older site as the new one

    Sites.publish(output, java.util.Map.of("index.html", "three"));

    assertThat(Sites.read(output)).isEqualTo(java.util.Map.of("index.html", "three"));
    assertThat(work.resolve("old")).doesNotExist();
  }

  private static void make(Path path, String content) throws IOException {
    Files.createDirectory(path);
    Files.writeString(path.resolve("site"), content);
  }
}
