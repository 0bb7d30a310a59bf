package dev.helpcenter.testing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JDKs of this machine that the tool supports. */
public final class Jdks {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final int OLDEST = 17;

  private Jdks() {}

  /** Each version with the folder of its JDK; always that of this process among them. */
  public static Map<String, Path> installed() throws IOException {
    List<Path> candidates = new ArrayList<>();
    candidates.add(Path.of(System.getProperty("java.home")));
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME") && !value.isEmpty()) {
                candidates.add(Path.of(value));
              }
            });
    if (Files.isDirectory(INSTALLED)) {
      try (Stream<Path> folders = Files.list(INSTALLED)) {
        candidates.addAll(folders.sorted().toList());
      }
    }
    Map<String, Path> jdks = new TreeMap<>();
    for (Path candidate : candidates) {
      String version = version(candidate);
      if (major(version) >= OLDEST) {
        jdks.putIfAbsent(version, candidate);
      }
    }
    return jdks;
  }

  private static String version(Path jdk) throws IOException {
    Path release = jdk.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(jdk.resolve("bin/java"))) {
      return "";
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties.getProperty("JAVA_VERSION", "").replace("\"", "");
  }

  private static int major(String version) {
    String first = version.split("[.+-]", 2)[0];
    return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
  }
}
