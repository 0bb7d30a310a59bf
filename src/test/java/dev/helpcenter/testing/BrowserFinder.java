package dev.helpcenter.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the Chromium or Chrome that is installed on this machine: the one that {@code CHROME_BIN}
 * names, else the first on the PATH, else one in the places where installers put it.
 *
 * @param environment the variables to look at, usually {@link System#getenv()}
 */
record BrowserFinder(Map<String, String> environment) {
  /** The first is Chromium without a window: it shows the same pages with a third less work. */
  private static final List<String> COMMANDS =
      List.of(
          BrowserInstaller.SHELL,
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome");

  private static final List<String> MAC_PLACES =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> WINDOWS_PLACES =
      List.of("Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe");

  /**
   * The browser's program.
   *
   * @throws IllegalStateException if {@code CHROME_BIN} names something that is no program
   */
  Optional<Path> find() {
    String named = environment.getOrDefault("CHROME_BIN", "");
    if (!named.isBlank()) {
      Path program = Path.of(named);
      if (!Files.isExecutable(program)) {
        throw new IllegalStateException("CHROME_BIN names no program: " + named);
      }
      return Optional.of(program);
    }
    return Stream.of(onPath(), MAC_PLACES.stream().map(Path::of), windows())
        .flatMap(places -> places)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Stream<Path> onPath() {
    List<String> folders =
        List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return COMMANDS.stream()
        .flatMap(
            command ->
                folders.stream()
                    .filter(folder -> !folder.isBlank())
                    .flatMap(
                        folder ->
                            Stream.of(command, command + ".exe")
                                .map(name -> Path.of(folder, name))));
  }

  private Stream<Path> windows() {
    return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
        .map(environment::get)
        .filter(folder -> folder != null && !folder.isBlank())
        .flatMap(folder -> WINDOWS_PLACES.stream().map(place -> Path.of(folder, place)));
  }
}
