package dev.helpcenter.testing;

import com.microsoft.playwright.impl.driver.Driver;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Gets a Chromium where none is installed: by Playwright's own download, or from Debian's packages
 * where this process may install them.
 */
final class BrowserInstaller {
  /** The name of Chromium without a window: Debian's package, and its command. */
  static final String SHELL = "chromium-headless-shell";

  private static final String FONTS = "fonts-liberation";

  private final List<String> attempts = new ArrayList<>();

  /**
   * What to start.
   *
   * @return the program; empty for the one that Playwright downloaded and finds by itself
   * @throws IllegalStateException if every way failed; its message tells what to install
   */
  Optional<Path> install() throws InterruptedException {
    if (installedByPlaywright()) {
      return Optional.empty();
    }
    Optional<Path> program = installedFromDebian();
    if (program.isPresent()) {
      return program;
    }
    throw new IllegalStateException(
        "No Chromium for the browser tests. Install Chromium or Chrome (Debian, Ubuntu:"
            + " apt-get install chromium), or set CHROME_BIN to its program. Tried:\n  "
            + String.join("\n  ", attempts));
  }

  private boolean installedByPlaywright() throws InterruptedException {
    if (System.getenv().containsKey("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD")) {
      attempts.add("Playwright's download: PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD is set");
      return false;
    }
    Driver driver = Driver.ensureDriverInstalled(Map.of(), false);
    ProcessBuilder command = driver.createProcessBuilder();
    command.command().addAll(List.of("install", "--only-shell", "chromium"));
    return succeeds("Playwright's download", command, 5);
  }

  private Optional<Path> installedFromDebian() throws InterruptedException {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      attempts.add("apt-get: not on this machine");
      return Optional.empty();
    }
    if (!isRoot()) {
      attempts.add("apt-get: only root may install packages");
      return Optional.empty();
    }
    if (!succeeds("apt-get update", apt("update"), 5)
        || !(installs(SHELL) || installs("chromium"))) {
      return Optional.empty();
    }
    Optional<Path> program = new BrowserFinder(System.getenv()).find();
    if (program.isEmpty()) {
      attempts.add("apt-get install: it has installed Chromium, but none is on the PATH");
    }
    return program;
  }

  private boolean installs(String browser) throws InterruptedException {
    ProcessBuilder command = apt("install", "--no-install-recommends", browser, FONTS);
    return succeeds("apt-get install " + browser, command, 10);
  }

  private static ProcessBuilder apt(String... arguments) {
    List<String> command = new ArrayList<>(List.of("apt-get", "-q", "-y"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder;
  }

  /** Whether this process is the superuser's, whom Chromium refuses to put into its sandbox. */
  static boolean isRoot() {
    return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
  }

  private boolean succeeds(String name, ProcessBuilder command, int minutes)
      throws InterruptedException {
    try {
      Path log = Files.createTempFile("browser-install", ".log");
      Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String said = firstError(Files.readAllLines(log));
      Files.delete(log);
      if (ended && process.exitValue() == 0) {
        return true;
      }
      attempts.add(name + ": " + (ended ? said : "no end after " + minutes + " minutes"));
    } catch (IOException e) {
      attempts.add(name + ": " + e.getMessage());
    }
    return false;
  }

  private static String firstError(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches("(?i).*\\b(error|failed|unable)\\b.*"))
        .findFirst()
        .or(() -> lines.stream().reduce((first, second) -> second))
        .orElse("no message")
        .strip();
  }
}
