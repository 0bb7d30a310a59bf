package dev.helpcenter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * One process, from its start to its end.
 *
 * @param seconds on the clock
 * @param peakKilobytes the most memory it held at once; empty where the system does not tell
 */
record Lap(double seconds, OptionalLong peakKilobytes) {
  private static final long PAUSE_MILLIS = 10;

  /**
   * Runs a command.
   *
   * @throws IOException if it does not start, or ends with another exit code than 0
   */
  static Lap run(List<String> command, Path folder, Path log)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Peak peak = new Peak(process);
    peak.start();
    int exitCode = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    peak.join();
    if (exitCode != 0) {
      throw new IOException("exit code " + exitCode + " of " + command.get(0) + ", see " + log);
    }
    return new Lap(seconds, peak.kilobytes());
  }

  /** Asks the system again and again for the highest mark of a process's memory. */
  private static final class Peak extends Thread {
    private final Process process;
    private final Path status;
    private volatile long kilobytes;

    Peak(Process process) {
      this.process = process;
      this.status = Path.of("/proc", Long.toString(process.pid()), "status");
    }

    @Override
    public void run() {
      try {
        while (process.isAlive() && Files.exists(status)) {
          for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
              kilobytes = Math.max(kilobytes, Long.parseLong(line.replaceAll("\\D", "")));
            }
          }
          Thread.sleep(PAUSE_MILLIS);
        }
      } catch (NoSuchFileException e) {
        return; // the process has ended between two looks
      } catch (IOException e) {
        return; // likewise: reading what has just ended fails
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    OptionalLong kilobytes() {
      return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes);
    }
  }
}
