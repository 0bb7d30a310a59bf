package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one build that may publish to a destination. The operating system lets go of it when
 * the process ends, however it ends, so there are no stale locks.
 */
final class BuildLock implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, waiting for a build that has it.
   *
   * @param listener hears that there is something to wait for
   */
  static BuildLock take(Path file, Duration patience, PublishListener listener)
      throws IOException, InterruptedException {
    if (DiskState.of(file).filter(state -> !state.attributes().isRegularFile()).isPresent()) {
      throw new PublishRefusedException(
          file + " is not a file. Remove it, the tool needs its place.");
    }
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      long deadline = System.nanoTime() + patience.toNanos();
      for (boolean told = false; tryLock(channel) == null; told = true) {
        if (System.nanoTime() > deadline) {
          throw new PublishRefusedException(
              "Another build" + holder(file) + " has not finished. Wait for it, or end it.");
        }
        if (!told) {
          listener.note("Waiting for another build" + holder(file) + " to finish …");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      byte[] owner = String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0).write(ByteBuffer.wrap(owner));
      return new BuildLock(channel);
    } catch (IOException | InterruptedException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another build in this same process
    }
  }

  private static String holder(Path file) {
    try {
      String pid = Files.readString(file).strip();
      return pid.isEmpty() ? "" : " (process " + pid + ")";
    } catch (IOException e) {
      return ""; // some systems don't let others read a locked file
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
