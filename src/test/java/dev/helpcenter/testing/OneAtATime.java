package dev.helpcenter.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** What the processes that run the tests side by side must not do at the same time. */
final class OneAtATime {
  private OneAtATime() {}

  /**
   * Does it while no other process does something of this name.
   *
   * @throws Exception what the work throws, or an {@link IOException} if there is no lock to be had
   */
  static <T> T doing(String name, Callable<T> work) throws Exception {
    Path file = Files.createDirectories(Path.of("target")).resolve(name + ".lock");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      return work.call();
    }
  }
}
