package dev.helpcenter.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fuzz tests, by what they feed. */
enum FuzzTarget {
  FRONT_MATTER(FrontMatterFuzz.class, FrontMatterFuzz::fuzzerTestOneInput),
  MARKDOWN(MarkdownFuzz.class, MarkdownFuzz::fuzzerTestOneInput),
  LINKS(LinksFuzz.class, LinksFuzz::fuzzerTestOneInput),
  SHARDS(ShardsFuzz.class, ShardsFuzz::fuzzerTestOneInput),
  REQUEST_PATH(RequestPathFuzz.class, RequestPathFuzz::fuzzerTestOneInput);

  private final Class<?> type;
  private final Consumer<byte[]> entry;

  FuzzTarget(Class<?> type, Consumer<byte[]> entry) {
    this.type = type;
    this.entry = entry;
  }

  String className() {
    return type.getName();
  }

  void run(byte[] input) {
    entry.accept(input);
  }

  /** The folder of its seeds, in the test resources. */
  Path seeds() {
    try {
      return Path.of(Objects.requireNonNull(type.getResource(type.getSimpleName())).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Path> seedFiles() {
    try (Stream<Path> files = Files.list(seeds())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
