package dev.helpcenter.publish;

import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites for the tests of publishing: paths with their content. */
final class Sites {
  private Sites() {}

  /** Publishes exactly these files. */
  static StagingFolder.Published publish(Path destination, Map<String, String> site)
      throws IOException, InterruptedException {
    try (StagingFolder staging = open(destination)) {
      write(staging, site);
      return staging.publish();
    }
  }

  static StagingFolder open(Path destination) throws IOException, InterruptedException {
    return new Publisher(destination, sentence -> {}).open();
  }

  static void write(OutputSink sink, Map<String, String> site) throws IOException {
    for (Map.Entry<String, String> file : site.entrySet()) {
      sink.write(new OutputFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** All files below a folder with their content. */
  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path -> {
                try {
                  site.put(
                      folder.relativize(path).toString().replace('\\', '/'),
                      Files.readString(path));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return site;
  }
}
