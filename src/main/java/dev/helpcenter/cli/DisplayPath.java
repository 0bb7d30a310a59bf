package dev.helpcenter.cli;

import java.nio.file.Path;

/**
 * How a source file's path is shown: from the folder where the command was called, as editors,
 * terminals and GitHub expect.
 */
final class DisplayPath {
  private final String prefix;

  /**
   * @param current the folder where the command was called
   * @param source the site's folder
   */
  DisplayPath(Path current, Path source) {
    Path from = current.toAbsolutePath().normalize();
    Path to = source.toAbsolutePath().normalize();
    Path shown = to.startsWith(from) ? from.relativize(to) : to;
    String text = shown.toString().replace('\\', '/');
    this.prefix = text.isEmpty() ? "" : text + "/";
  }

  /** The path of a file that is given from the site's folder. */
  String of(String file) {
    String shown = PlainText.of(prefix + file);
    // GitHub takes a line that starts with two colons for a command.
    return shown.startsWith(":") ? "./" + shown : shown;
  }
}
