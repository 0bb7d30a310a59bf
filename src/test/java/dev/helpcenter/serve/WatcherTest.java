package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatcherTest {
  /** Both ways of watching must see the same. */
  interface Watching {
    SourceWatcher start(WatchedFiles watched) throws IOException;
  }

  @TempDir Path root;
  private Path content;
  private WatchedFiles watched;

  static Stream<Watching> ways() {
    return Stream.of(EventWatcher::start, PollingWatcher::new);
  }

  @BeforeEach
  void site() throws IOException {
    content = Files.createDirectory(root.resolve("content"));
    Files.writeString(content.resolve("a.md"), "a");
    watched = new WatchedFiles(root, Set.of(content, root.resolve("data")));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void savingCreatingRenamingAndDeletingAreSeen(Watching way) throws Exception {
    try (SourceWatcher watcher = way.start(watched)) {
      Files.writeString(content.resolve("a.md"), "saved");
      assertThat(next(watcher, 1)).contains(content.resolve("a.md"));

      Files.writeString(content.resolve("new.md"), "new");
      assertThat(next(watcher, 1)).contains(content.resolve("new.md"));

      Files.move(content.resolve("new.md"), content.resolve("b.md"));
      assertThat(next(watcher, 2)).contains(content.resolve("new.md"), content.resolve("b.md"));

      Files.delete(content.resolve("a.md"));
      assertThat(next(watcher, 1)).contains(content.resolve("a.md"));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anEditorThatReplacesTheFileIsSeen(Watching way) throws Exception {
    try (SourceWatcher watcher = way.start(watched)) {
      Files.writeString(content.resolve(".a.md.swp"), "temporary");
      Files.writeString(content.resolve("a.md~"), "temporary");
      Files.writeString(content.resolve("a.md.tmp"), "saved text");
      Files.move(
          content.resolve("a.md.tmp"),
          content.resolve("a.md"),
          StandardCopyOption.REPLACE_EXISTING);

      assertThat(next(watcher, 1)).containsExactly(content.resolve("a.md"));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anotherFileOfTheSameTimeAndLengthIsSeen(Watching way) throws Exception {
    Path file = content.resolve("a.md");
    try (SourceWatcher watcher = way.start(watched)) {
      Path other = Files.writeString(root.resolve("other"), "b");
      Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(next(watcher, 1)).containsExactly(file);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aFileOfAnEarlierTimeIsSeen(Watching way) throws Exception {
    Path file = content.resolve("a.md");
    try (SourceWatcher watcher = way.start(watched)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      assertThat(next(watcher, 1)).containsExactly(file);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whatWasInAFolderThatVanishesIsSeen(Watching way) throws Exception {
    Path deep = Files.createDirectories(content.resolve("deep/deeper"));
    Files.writeString(deep.resolve("c.md"), "c");
    try (SourceWatcher watcher = way.start(watched)) {
      Files.move(content.resolve("deep"), root.resolve("elsewhere"));
      Set<Path> seen = next(watcher, 1);
      assertThat(seen).allMatch(path -> path.startsWith(content.resolve("deep")));

      Files.writeString(content.resolve("a.md"), "saved");
      assertThat(next(watcher, 1)).contains(content.resolve("a.md"));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anEditorsOwnFilesAreNoChange(Watching way) throws Exception {
    try (SourceWatcher watcher = way.start(watched)) {
      FutureTask<Changes> changes = new FutureTask<>(watcher::await);
      Thread thread = new Thread(changes, "await");
      thread.setDaemon(true);
      thread.start();
      for (int i = 0; i < 2; i++) {
        Files.writeString(content.resolve(".a.md.swp"), "temporary " + i);
        Thread.sleep(600); // longer than a burst is waited for
      }
      Files.writeString(content.resolve("a.md"), "saved");

      assertThat(changes.get(30, TimeUnit.SECONDS).files())
          .containsExactly(content.resolve("a.md"));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void newFoldersAreWatchedToo(Watching way) throws Exception {
    try (SourceWatcher watcher = way.start(watched)) {
      Path deep = Files.createDirectories(content.resolve("new/deep"));
      Files.writeString(deep.resolve("c.md"), "c");
      Set<Path> seen = new HashSet<>();
      while (!seen.contains(deep.resolve("c.md"))) {
        seen.addAll(next(watcher, 1));
      }

      Files.writeString(deep.resolve("c.md"), "changed");
      assertThat(next(watcher, 1)).contains(deep.resolve("c.md"));

      Path data = Files.createDirectory(root.resolve("data"));
      Files.writeString(data.resolve("facts.yml"), "x");
      while (!seen.contains(data.resolve("facts.yml"))) {
        seen.addAll(next(watcher, 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theConfigurationIsWatchedButNotWhatElseStandsBesideIt(Watching way) throws Exception {
    try (SourceWatcher watcher = way.start(watched)) {
      Files.createDirectory(root.resolve("output"));
      Files.writeString(root.resolve("output/index.html"), "x");
      Files.writeString(root.resolve("notes.txt"), "x");
      Files.writeString(root.resolve("jbake.properties"), "site.name=x");

      assertThat(next(watcher, 1)).containsExactly(root.resolve("jbake.properties"));
    }
  }

  private static Set<Path> next(SourceWatcher watcher, int least) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Set<Path> files = new HashSet<>();
          while (files.size() < least) {
            files.addAll(watcher.await().files());
          }
          return files;
        });
  }
}
