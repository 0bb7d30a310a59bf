package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One JBake site, baked by stock JBake and by this tool as it is shipped: the files are the same,
 * but for what is mended on purpose.
 */
class StockJBakeIT {
  private static final Path SITE = Path.of("src/test/resources/stock-jbake-site");
  private static final Path TOOL = Path.of("target/helpcenter.jar").toAbsolutePath();

  /** JBake writes drafts under another name; this tool never writes them. */
  private static final Set<String> DRAFTS =
      Set.of("blog/hidden-draft.html", "blog/unstated-draft.html");

  /** What this tool adds to articles: code can be scrolled by keyboard, images load when needed. */
  private static final List<String> ADDED =
      List.of(
          " tabindex=\"0\"",
          " loading=\"lazy\"",
          " tabindex=&quot;0&quot;",
          " loading=&quot;lazy&quot;");

  @TempDir Path folder;

  @Test
  void theFilesAreTheSame() throws Exception {
    Path copy = folder.resolve("site");
    copy(SITE, copy);
    Map<String, String> expected = stock(copy);
    Map<String, String> actual = ours(copy);

    DRAFTS.forEach(draft -> assertThat(expected.remove(draft)).as(draft).isNotNull());
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (path, text) -> assertThat(withoutAdded(actual.get(path))).as(path).isEqualTo(text));
  }

  private static String withoutAdded(String text) {
    String plain = text;
    for (String added : ADDED) {
      plain = plain.replace(added, "");
    }
    return plain;
  }

  /**
   * Nothing is collected while stock JBake bakes. A collection between two of its queries empties
   * OrientDB's record cache; the tags that are read anew are of another class, a document is then
   * not found in the list of its type, and its neighbours are those of the list's start.
   */
  private Map<String, String> stock(Path site) throws IOException, InterruptedException {
    Path output = folder.resolve("stock");
    run(
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:+UseEpsilonGC",
        "-Xmx2g",
        "-Duser.timezone=UTC",
        "-Duser.language=en",
        "-Duser.country=US",
        "-cp",
        System.getProperty("java.class.path"),
        StockBake.class.getName(),
        site.toString(),
        output.toString());
    return files(output);
  }

  /** The locale and time zone are others than JBake's: they must not show. */
  private Map<String, String> ours(Path site) throws IOException, InterruptedException {
    Path output = folder.resolve("ours");
    try (Stream<Path> libraries = Files.list(TOOL.resolveSibling("lib"))) {
      assertThat(libraries.map(Path::getFileName).map(Path::toString))
          .isNotEmpty()
          .noneMatch(name -> name.contains("orient"));
    }
    run(
        "-Xmx500m",
        "-Duser.timezone=Asia/Tokyo",
        "-Duser.language=de",
        "-Duser.country=AT",
        "-jar",
        TOOL.toString(),
        "build",
        "--source",
        site.toString(),
        "--destination",
        output.toString());
    return files(output);
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "run", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(() -> read(log)).isZero();
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : regularFiles(root)) {
      files.put(root.relativize(file).toString().replace(File.separatorChar, '/'), read(file));
    }
    return files;
  }

  /**
   * Each file gets a time of its own: pages without a date take it, and in which order JBake lists
   * pages of the same moment is nobody's promise.
   */
  private static void copy(Path from, Path to) throws IOException {
    Instant time = Instant.parse("2024-03-01T12:00:00Z");
    for (Path file : regularFiles(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
      Files.setLastModifiedTime(target, FileTime.from(time));
      time = time.plus(Duration.ofMinutes(1));
    }
  }

  private static List<Path> regularFiles(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Bytes as characters, so that a difference is shown. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
