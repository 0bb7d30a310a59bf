package dev.helpcenter.cli;

import dev.helpcenter.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the source lines that diagnostics speak of. Reads each file once; for one thread. */
final class SourceLines {
  /** Longer files are not shown: their diagnostics say enough. */
  private static final long LONGEST = 5_000_000;

  private final Path source;
  private final Map<String, List<String>> files = new HashMap<>();

  SourceLines(Path source) {
    this.source = source;
  }

  /** The line at this place; nothing if there is none, as in a file that is missing or empty. */
  Optional<Excerpt> excerpt(Place place) {
    List<String> lines = files.computeIfAbsent(place.file(), this::read);
    int index = place.line() - 1;
    if (index < 0 || index >= lines.size() || lines.get(index).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(Excerpt.of(place.line(), lines.get(index), place.column()));
  }

  private List<String> read(String file) {
    Path path = source.resolve(file).normalize();
    try {
      if (!path.startsWith(source) || !Files.isRegularFile(path) || Files.size(path) > LONGEST) {
        return List.of();
      }
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      // The file went away since it was judged: the diagnostic stands without its line.
      return List.of();
    }
  }
}
