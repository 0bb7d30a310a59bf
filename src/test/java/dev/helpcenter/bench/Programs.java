package dev.helpcenter.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that race against this tool.
 *
 * @param hugo its program, if it is on the PATH
 * @param pagefind its program, if npm has brought it
 * @param jbakeClassPath where stock JBake's classes are
 */
record Programs(Path java, Optional<Path> hugo, Optional<Path> pagefind, String jbakeClassPath) {
  /** Looks for them where {@code bench/run} puts them. */
  static Programs find(Path repository) throws IOException {
    Path work = repository.resolve("bench/work");
    return new Programs(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "hugo"))
            .filter(Files::isExecutable)
            .findFirst(),
        pagefind(work.resolve("node_modules/@pagefind")),
        repository.resolve("target/test-classes")
            + File.pathSeparator
            + Files.readString(work.resolve("jbake.classpath")).strip());
  }

  private static Optional<Path> pagefind(Path packages) throws IOException {
    if (!Files.isDirectory(packages)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(packages, 3)) {
      return files
          .filter(f -> f.getFileName().toString().matches("pagefind_extended(\\.exe)?"))
          .findFirst();
    }
  }
}
