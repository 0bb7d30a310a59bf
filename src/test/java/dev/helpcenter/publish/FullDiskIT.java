package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishing on a real disk that gets full: a file system of one megabyte in memory, mounted where
 * only the test's own process sees it. Only Linux can do that; {@link EveryStepTest} simulates it
 * everywhere.
 */
class FullDiskIT {
  private static final List<List<String>> PRIVATE_MOUNTS =
      List.of(
          List.of("unshare", "--mount"),
          List.of("unshare", "--map-root-user", "--mount"),
          List.of("sudo", "-n", "unshare", "--mount"));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> onAFullDiskTheOldSiteStaysAndTheNextBuildSucceeds() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return Stream.of(); // no other system lets a process have a disk of its own
    }
    return Stream.of(
        DynamicTest.dynamicTest("a disk of one megabyte", this::publishOnFullDisk),
        DynamicTest.dynamicTest("a disk in place of the site", this::publishInPlaceOfADisk));
  }

  private void publishInPlaceOfADisk() throws Exception {
    assertThat(runOnDisk(MountPointRun.class)).contains("refused", "a disk is mounted there");
  }

  private void publishOnFullDisk() throws Exception {
    assertThat(runOnDisk(FullDiskRun.class).lines())
        .filteredOn(line -> !line.isBlank())
        .satisfiesExactly(
            line -> assertThat(line).contains("failed", "No space left on device"),
            line -> assertThat(line).isEqualTo("old site whole"),
            line -> assertThat(line).contains("failed", "No space left on device"),
            line -> assertThat(line).isEqualTo("old site whole"),
            line -> assertThat(line).contains("failed", "No space left on device"),
            line -> assertThat(line).isEqualTo("old site whole"),
            line -> assertThat(line).contains("failed", "No space left on device"),
            line -> assertThat(line).isEqualTo("old site whole"),
            line -> assertThat(line).isEqualTo("new site whole"));
  }

  private String runOnDisk(Class<?> program) throws Exception {
    List<String> command = new ArrayList<>(privateMount());
    command.addAll(
        List.of(
            "sh",
            "-c",
            "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"",
            folder.toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED", // as the tool's manifest says
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            folder.toString()));
    return run(command);
  }

  private static List<String> privateMount() throws Exception {
    for (List<String> prefix : PRIVATE_MOUNTS) {
      List<String> probe = new ArrayList<>(prefix);
      probe.add("true");
      if (succeeds(probe)) {
        return prefix;
      }
    }
    throw new AssertionError(
        "No way to mount a disk for this test: run it as root, or allow user namespaces"
            + " (unshare --map-root-user --mount true).");
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  private static String run(List<String> command) throws Exception {
    Path log = Files.createTempFile("full-disk", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      int exitCode = process.waitFor();
      String output = Files.readString(log, StandardCharsets.UTF_8);
      assertThat(exitCode).as(output).isZero();
      return output;
    } finally {
      Files.delete(log);
    }
  }
}
