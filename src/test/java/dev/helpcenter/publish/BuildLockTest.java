package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
  @TempDir Path folder;
  private final List<String> notes = new CopyOnWriteArrayList<>();

  @Test
  void theSecondBuildWaitsAndSaysSoOnce() throws Exception {
    BuildLock first = BuildLock.take(folder.resolve("lock"), Duration.ZERO, notes::add);
    CompletableFuture<BuildLock> second = CompletableFuture.supplyAsync(this::takePatiently);
    while (notes.isEmpty()) {
      Thread.sleep(1);
    }
    assertThat(second).isNotDone();

    first.close();

    second.get(30, TimeUnit.SECONDS).close();
    assertThat(notes)
        .singleElement()
        .asString()
        .contains("Waiting for another build", "process " + ProcessHandle.current().pid());
  }

  @Test
  void afterALongTimeItRefuses() throws Exception {
    try (BuildLock first = BuildLock.take(folder.resolve("lock"), Duration.ZERO, notes::add)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(
              () -> BuildLock.take(folder.resolve("lock"), Duration.ofMillis(60), notes::add))
          .isInstanceOf(PublishRefusedException.class)
          .hasMessageContaining("Another build");
    }
  }

  private BuildLock takePatiently() {
    try {
      return BuildLock.take(folder.resolve("lock"), Duration.ofMinutes(1), notes::add);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
