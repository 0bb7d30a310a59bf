package dev.helpcenter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.CommandLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of articles need no large heap. How long they take is measured by {@code bench/run}.
 */
class ThousandsOfArticlesIT {
  private static final int ARTICLES = 2_000;

  @TempDir Path site;

  @Test
  void theyAreBuiltWithinAThirdOfAGigabyte() throws Exception {
    HelpCenterGenerator.write(site, ARTICLES);

    CommandLine.Result result =
        CommandLine.runIn(Path.of("."), List.of("-Xmx320m"), "build", "--source", site.toString());

    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(result.errors()).as("no list is too long for one page").doesNotContain("list.size");
  }
}
