package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SiteBuild;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One JBake site, baked by stock JBake and by this tool: the files are the same. */
class StockJBakeIT {
  private static final Path SITE = Path.of("src/test/resources/stock-jbake-site");

  /** What stock JBake writes of drafts: mended, not copied. */
  private static final Set<String> DRAFTS =
      Set.of("blog/hidden-draft.html", "blog/unstated-draft.html");

  @TempDir Path folder;

  @Test
  void theFilesAreTheSame() throws Exception {
    Map<String, String> expected = stock();
    DRAFTS.forEach(draft -> assertThat(expected.remove(draft)).as(draft).isNotNull());
    Map<String, String> actual = ours();
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
  }

  private Map<String, String> stock() throws IOException, InterruptedException {
    Path output = folder.resolve("stock");
    Path log = folder.resolve("stock.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                StockBake.class.getName(),
                SITE.toString(),
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("JBake ended in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(() -> read(log)).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path ->
                  files.put(
                      output.relativize(path).toString().replace(File.separatorChar, '/'),
                      read(path)));
    }
    return files;
  }

  private static Map<String, String> ours() throws IOException {
    Map<String, String> files = new ConcurrentSkipListMap<>();
    BuildResult result =
        new SiteBuild(new BuildOptions(SITE, false, false, Clock.systemUTC()))
            .run(
                file ->
                    files.put(file.path(), new String(file.content(), StandardCharsets.ISO_8859_1)),
                Progress.NONE);
    assertThat(result.diagnostics()).isEmpty();
    return files;
  }

  /** Bytes as characters, so that a difference is shown. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
