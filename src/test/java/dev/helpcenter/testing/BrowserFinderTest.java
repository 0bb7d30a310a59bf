package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserFinderTest {
  @TempDir Path folder;

  @Test
  void takesTheProgramThatChromeBinNames() throws IOException {
    Path named = program("my-browser");
    program("chromium");
    assertThat(
            new BrowserFinder(Map.of("CHROME_BIN", named.toString(), "PATH", folder.toString()))
                .find())
        .contains(named);
  }

  @Test
  void aWrongChromeBinIsAnErrorAndNotPassedOver() throws IOException {
    program("chromium");
    BrowserFinder finder =
        new BrowserFinder(Map.of("CHROME_BIN", "/nowhere/chrome", "PATH", folder.toString()));
    assertThatIllegalStateException()
        .isThrownBy(finder::find)
        .withMessage("CHROME_BIN names no program: /nowhere/chrome");
  }

  @Test
  void prefersChromiumOnThePath() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    program("first/google-chrome");
    Path chromium = program("second/chromium");
    String path = first + File.pathSeparator + second;
    assertThat(new BrowserFinder(Map.of("PATH", path)).find()).contains(chromium);
  }

  @Test
  void prefersTheOneWithoutAWindow() throws IOException {
    program("chromium");
    Path shell = program("chromium-headless-shell");
    assertThat(new BrowserFinder(Map.of("PATH", folder.toString())).find()).contains(shell);
  }

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
