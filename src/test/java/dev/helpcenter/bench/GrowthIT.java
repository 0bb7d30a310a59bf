package dev.helpcenter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.CommandLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Time and memory grow with the number of articles, not with its square. {@code bench/run} measures
 * it for sizes that would be too long here.
 */
class GrowthIT {
  private static final int FEW = 300;
  private static final int MANY = 3000;

  /** Ten times the articles, and a little more for what a large heap costs. */
  private static final double MOST = 12;

  @TempDir Path folder;

  @Test
  void tenTimesTheArticlesTakeAboutTenTimesTheTimeInHalfAGigabyte() throws Exception {
    double few = seconds(FEW);
    double many = seconds(MANY);
    assertThat(many / few).as("%s s for %s, %s s for %s", few, FEW, many, MANY).isLessThan(MOST);
  }

  private double seconds(int articles) throws Exception {
    Path site = Files.createDirectory(folder.resolve(Integer.toString(articles)));
    HelpCenterGenerator.write(site, articles);
    long start = System.nanoTime();
    CommandLine.Result result =
        CommandLine.runIn(Path.of("."), List.of("-Xmx512m"), "build", "--source", site.toString());
    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(result.errors()).as("no list is too long for one page").doesNotContain("list.size");
    return (System.nanoTime() - start) / 1e9;
  }
}
