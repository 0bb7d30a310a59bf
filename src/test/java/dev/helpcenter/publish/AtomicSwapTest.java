package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Platform;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicSwapTest {
  @TempDir Path folder;

  @Test
  void thereIsAlwaysAFolderAtTheDestination() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(one.resolve("1"), "");
    Files.writeString(two.resolve("2"), "");
    AtomicBoolean running = new AtomicBoolean(true);
    AtomicInteger absent = new AtomicInteger();
    Thread watcher =
        new Thread(
            () -> {
              while (running.get()) {
                if (!Files.isDirectory(one)) {
                  absent.incrementAndGet();
                }
              }
            });
    watcher.start();
    boolean atomic = true;
    for (int i = 0; i < 1001; i++) {
      atomic &= AtomicSwap.exchange(one, two);
    }
    running.set(false);
    watcher.join();

    assertThat(atomic).isEqualTo(Platform.isLinux() || Platform.isMac());
    if (atomic) {
      assertThat(absent).hasValue(0);
      assertThat(one.resolve("2")).exists();
      assertThat(two.resolve("1")).exists();
    }
  }

  @Test
  void whereThereIsNoExchangeTheFallbackDoesIt() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(one.resolve("inside")); // EINVAL: no system exchanges these
    AtomicInteger fallbacks = new AtomicInteger();

    new AtomicSwap((a, b) -> fallbacks.incrementAndGet()).swap(one, two);

    assertThat(fallbacks).hasValue(1);
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThatThrownBy(() -> AtomicSwap.exchange(folder.resolve("none"), folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("none");
  }
}
