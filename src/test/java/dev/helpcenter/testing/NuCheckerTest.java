package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that finds nothing anywhere would prove nothing. */
class NuCheckerTest {
  @TempDir private Path folder;

  @Test
  void errorsAndWarningsAreFoundAtTheirPlaces() throws IOException {
    Path page = folder.resolve("index.html");
    Files.writeString(
        page,
        """
        <!doctype html>
        <html lang="en">
        <title>A page</title>
        <ul><p>No item</p></ul>
        <section><p>No heading</p></section>
        </html>
        """);

    try (NuChecker checker = new NuChecker()) {
      List<String> found = checker.check(page, "");

      assertThat(found).hasSize(2);
      assertThat(found.get(0)).startsWith("4:").contains("error", "not allowed as child");
      assertThat(found.get(1)).startsWith("5:").contains("warning", "lacks heading");
    }
  }
}
