package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.CommandLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real {@code build} command at random moments. {@code -Dkills=200} for a long run; the
 * moments are the same in every run, but for what the machine does meanwhile.
 */
class BuildKillIT {
  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final int ARTICLES = 60;

  @TempDir Path folder;

  /** What the destination is like when the build that is to be killed begins. */
  private enum Mode {
    /** There is none. */
    FRESH,
    /** It has the other site, and no spare folder lies beside it. */
    OVERWRITE,
    /** It has the other site, and the one before it lies beside it as a spare. */
    SPARE
  }

  @Test
  void theDestinationIsTheOldSiteOrTheNewOneAndTheNextBuildSucceeds() throws Exception {
    List<Path> sources = List.of(source("even", 0), source("odd", 1));
    List<Map<String, String>> sites = List.of(clean(sources.get(0)), clean(sources.get(1)));
    assertThat(sites.get(0)).isNotEqualTo(sites.get(1));
    long longest = millisOfABuild(sources.get(0));
    Random random = new Random(200);
    int whole = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Mode mode = Mode.values()[kill % Mode.values().length];
      Path output = folder.resolve("output/" + mode);
      int before = kill % 2;
      prepare(mode, output, sources.get(before));

      boolean ended = killed(build(sources.get(1 - before), output), moment(random, longest));

      Map<String, String> found = files(output);
      if (mode == Mode.FRESH && !ended) {
        assertThat(found).as("kill %d", kill).isIn(Map.of(), sites.get(1 - before));
      } else {
        assertThat(found).as("kill %d", kill).isIn(sites.get(before), sites.get(1 - before));
      }
      whole += found.equals(sites.get(1 - before)) ? 1 : 0;
      run(build(sources.get(1 - before), output));
      assertThat(files(output)).as("after kill %d", kill).isEqualTo(sites.get(1 - before));
    }
    System.out.println(KILLS + " builds killed; " + whole + " had just published the new site");
  }

  /** At any time of a build, and often while it writes and publishes. */
  private static int moment(Random random, long longest) {
    return (int)
        (longest * (random.nextBoolean() ? random.nextDouble() : random.nextDouble(0.6, 1.1)));
  }

  private void prepare(Mode mode, Path output, Path source) throws Exception {
    Path spare = output.resolveSibling(".helpcenter/publish/" + mode + "/next");
    if (mode == Mode.FRESH) {
      delete(output);
      delete(output.resolveSibling(".helpcenter/publish/" + mode));
      return;
    }
    if (!Files.exists(output)) {
      run(build(source, output)); // afterwards each kill leaves what the next one begins with
    }
    if (mode == Mode.OVERWRITE) {
      delete(spare);
    }
  }

  private Path source(String name, int parity) throws IOException {
    Path source = folder.resolve(name);
    Path content = Files.createDirectories(source.resolve("content/topic"));
    Files.writeString(source.resolve("jbake.properties"), "site.name=Kill " + name + "\n");
    Files.writeString(content.resolve("index.md"), "---\ntitle: Topic\ntype: page\n---\nA.\n");
    for (int i = parity; i < ARTICLES; i += 1 + i % 3) {
      Files.writeString(
          content.resolve("a" + i + ".md"),
          "---\ntitle: Article " + i + "\n---\n" + ("Words of " + i / 4 + ".\n\n").repeat(40));
    }
    return source;
  }

  private Map<String, String> clean(Path source) throws Exception {
    Path output = folder.resolve("clean").resolve(source.getFileName().toString());
    run(build(source, output));
    return files(output);
  }

  private long millisOfABuild(Path source) throws Exception {
    long start = System.nanoTime();
    run(build(source, folder.resolve("timed")));
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private Process build(Path source, Path output) throws IOException {
    return new ProcessBuilder(
            CommandLine.command(
                List.of(),
                "build",
                "--source",
                source.toString(),
                "--destination",
                output.toString()))
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
  }

  private void run(Process build) throws IOException, InterruptedException {
    assertThat(build.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(build.exitValue()).as(Files.readString(log())).isZero();
  }

  /** What the last build said. */
  private Path log() {
    return folder.resolve("build.log");
  }

  /** Whether it ended by itself before. */
  private static boolean killed(Process build, int millis) throws InterruptedException {
    boolean ended = build.waitFor(millis, TimeUnit.MILLISECONDS);
    build.destroyForcibly();
    assertThat(build.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return ended;
  }

  private static Map<String, String> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return Map.of();
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
