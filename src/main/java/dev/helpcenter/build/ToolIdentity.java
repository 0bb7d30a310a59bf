package dev.helpcenter.build;

import dev.helpcenter.cache.FileStamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells one build of this tool, with its libraries, from another. */
final class ToolIdentity {
  private ToolIdentity() {}

  /** A text that changes when a file of the class path does. */
  static String current() throws IOException {
    return of(System.getProperty("java.class.path", ""));
  }

  static String of(String classPath) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String entry : classPath.split(Pattern.quote(File.pathSeparator))) {
      if (entry.isEmpty()) {
        continue; // the working folder, for Java: none of the tool lies there, but perhaps all else
      }
      Path path = Path.of(entry).toAbsolutePath();
      add(path, parts);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.sorted().toList()) {
            add(file, parts);
          }
        }
      } else {
        add(path.resolveSibling("lib"), parts);
      }
    }
    return String.join("\n", parts);
  }

  private static void add(Path path, List<String> parts) throws IOException {
    FileStamp stamp = FileStamp.of(path);
    parts.add(path + " " + stamp.size() + " " + stamp.modified());
  }
}
