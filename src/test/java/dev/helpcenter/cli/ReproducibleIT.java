package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.Jdks;
import dev.helpcenter.testing.ShippedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped help center, built under circumstances that must not show in a single byte. */
class ReproducibleIT {
  private static final String DAY = "2026-11-20";

  @TempDir Path folder;

  /** How one build differs from the others. */
  private record Run(String name, Path jdk, Path source, List<String> options) {}

  @Test
  void sameInputSameBytes() throws Exception {
    Path source = folder.resolve("source");
    ShippedSource.copyTo(source);
    Path reversed = folder.resolve("a copy, made in reverse");
    copyInReverse(source, reversed);
    Map<String, Path> jdks = Jdks.installed();
    assertThat(jdks).isNotEmpty();
    Path here = Path.of(System.getProperty("java.home"));
    List<Run> runs = new ArrayList<>();
    runs.add(new Run("again", here, source, List.of()));
    runs.add(run("Turkish", here, reversed, "tr", "TR", "Pacific/Kiritimati", 1));
    runs.add(run("Arabic", here, source, "ar", "EG", "Asia/Kathmandu", 8));
    runs.add(run("Thai", here, reversed, "th", "TH", "Pacific/Pago_Pago", 2));
    jdks.forEach((version, jdk) -> runs.add(run(version, jdk, reversed, "de", "DE", "UTC", 2)));
    System.out.println("Reproducible: built with the JDKs " + jdks.keySet());

    Map<String, byte[]> expected = build(new Run("first", here, source, List.of()));
    assertThat(expected).hasSizeGreaterThan(100);
    for (Run run : runs) {
      Map<String, byte[]> found = build(run);
      assertThat(found.keySet()).as(run.name()).isEqualTo(expected.keySet());
      assertThat(different(expected, found)).as(run.name()).isEmpty();
    }
  }

  private static Run run(
      String name, Path jdk, Path source, String language, String country, String zone, int cores) {
    return new Run(
        name,
        jdk,
        source,
        List.of(
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-XX:ActiveProcessorCount=" + cores));
  }

  private static List<String> different(Map<String, byte[]> expected, Map<String, byte[]> found) {
    return expected.keySet().stream()
        .filter(path -> !Arrays.equals(expected.get(path), found.get(path)))
        .toList();
  }

  private Map<String, byte[]> build(Run run) throws Exception {
    Path output = folder.resolve("output").resolve(run.name());
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>();
    command.add(run.jdk().resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(run.options());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.helpcenter.cli.Main", "build", "--today", DAY));
    command.addAll(List.of("--source", run.source().toString()));
    command.addAll(List.of("--destination", output.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return files(output);
  }

  /** File systems list a folder in the order in which its files were made, among others. */
  private static void copyInReverse(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path file :
          paths.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
