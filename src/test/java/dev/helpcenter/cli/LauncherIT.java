package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.Jdks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a fresh clone whose path has spaces. */
class LauncherIT {
  private static final List<String> CLONED =
      List.of(
          "pom.xml",
          "helpcenter",
          ".mvn",
          "src/main",
          "templates",
          "assets",
          "content",
          "data",
          "jbake.properties");

  /** A start-up archive with nothing but Java's own classes has less than half of this. */
  private static final long BYTES_OF_START_UP = 24_000_000;

  @TempDir Path folder;
  private Path clone;

  private record Run(int exitCode, String output, String errors) {}

  @BeforeEach
  void freshClone() throws Exception {
    clone = folder.resolve("my help center");
    for (String part : CLONED) {
      copy(Path.of(part), clone.resolve(part));
    }
  }

  @Test
  void itBuildsTheToolOnceAndThenJustRunsIt() throws Exception {
    List<Path> before = list(clone);

    Run first = run(Map.of(), launcher(), "--version");
    assertThat(first.exitCode()).as(first.errors()).isZero();
    assertThat(first.output()).isEqualTo("helpcenter 1.0.0\n");
    assertThat(first.errors().lines()).singleElement().asString().startsWith("Building the tool");

    Run second = run(Map.of(), launcher(), "--version");
    assertThat(second).isEqualTo(new Run(0, "helpcenter 1.0.0\n", ""));
    assertThat(list(clone)).filteredOn(path -> !path.startsWith("target")).isEqualTo(before);

    everyJavaRemembersItsStart();
    aPictureOfTheSiteBesideTheToolIsNoReasonToBuildIt();
    theJarRunsWithoutItsSources();
    aToolThatDoesNotCompileIsExplained();
  }

  private void everyJavaRemembersItsStart() throws Exception {
    Collection<Path> homes = Jdks.installed().values();
    for (Path home : homes) {
      assertThat(run(Map.of("JAVA_HOME", home.toString()), launcher(), "--version"))
          .as(home.toString())
          .isEqualTo(new Run(0, "helpcenter 1.0.0\n", ""));
    }

    assertThat(startUps()).hasSameSizeAs(homes);
    assertThat(startUps())
        .allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(BYTES_OF_START_UP));
  }

  private void aPictureOfTheSiteBesideTheToolIsNoReasonToBuildIt() throws Exception {
    Files.setLastModifiedTime(
        clone.resolve("assets/icon.svg"), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(run(clone, Map.of(), launcher(), "--version").errors()).isEmpty();
  }

  private List<Path> startUps() throws IOException {
    try (Stream<Path> files = Files.list(clone.resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("start-up-.*\\.(jsa|aot)"))
          .toList();
    }
  }

  private void theJarRunsWithoutItsSources() throws Exception {
    Path installed = folder.resolve("opt/help center");
    copy(clone.resolve("helpcenter"), installed.resolve("helpcenter"));
    copy(clone.resolve("target/helpcenter.jar"), installed.resolve("helpcenter.jar"));
    copy(clone.resolve("target/lib"), installed.resolve("lib"));
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, installed.resolve("helpcenter"));

    assertThat(run(Map.of(), link.toString(), "--version"))
        .isEqualTo(new Run(0, "helpcenter 1.0.0\n", ""));
  }

  private void aToolThatDoesNotCompileIsExplained() throws Exception {
    Files.writeString(
        clone.resolve("src/main/java/dev/helpcenter/cli/Main.java"),
        "oops",
        StandardOpenOption.APPEND);

    Run broken = run(Map.of(), launcher(), "--version");

    assertThat(broken.exitCode()).isEqualTo(3);
    assertThat(broken.output()).isEmpty();
    assertThat(broken.errors()).contains("Main.java", "The tool could not be built");
    assertThat(clone.resolve("target/helpcenter.jar")).doesNotExist();
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Path home = folder.resolve("jdk-11");
    Path java = home.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.20\"\n");

    Run run = run(Map.of("JAVA_HOME", home.toString()), launcher(), "--version");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errors()).contains("Java is too old", "11.0.20", "17 or newer");
  }

  @Test
  void aFolderThatIsGoneIsTold() throws Exception {
    Run run =
        run(
            Map.of(),
            "sh",
            "-c",
            "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" --version",
            launcher());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errors()).contains("The current folder is gone");
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String program : List.of("sh", "dirname", "readlink")) {
      Files.createSymbolicLink(bin.resolve(program), Path.of("/usr/bin", program));
    }

    Run run = run(Map.of("PATH", bin.toString(), "JAVA_HOME", ""), launcher(), "--version");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errors()).contains("Java is missing", "17 or newer");
  }

  private String launcher() {
    return clone.resolve("helpcenter").toString();
  }

  private Run run(Map<String, String> environment, String... command) throws Exception {
    return run(folder, environment, command);
  }

  private Run run(Path current, Map<String, String> environment, String... command)
      throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(current.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new ArrayList<>(paths.map(folder::relativize).sorted().toList());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
