package dev.helpcenter.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of what editors write in this repository, for tests that change it. */
public final class ShippedSource {
  private static final List<String> PARTS = List.of("content", "data", "jbake.properties");

  private ShippedSource() {}

  /** Copies the shipped help center's source, which uses the tool's own theme there. */
  public static void copyTo(Path folder) throws IOException {
    for (String part : PARTS) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = folder.resolve(file.toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }
}
