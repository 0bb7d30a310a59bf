package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes are killed in the middle of publishing. {@code mvn verify -Dkills=200} kills more
 * of them.
 */
class PublishKillIT {
  private static final int KILLS = Integer.getInteger("kills", 10);
  private static final int LONGEST_MILLIS = 120;

  @TempDir Path folder;

  @Test
  void aKilledProcessLeavesTheOldSiteOrTheNewOne() throws Exception {
    Path output = folder.resolve("output");
    for (int kill = 0; kill < KILLS; kill++) {
      int started = PublishLoop.number(output);
      publishAndKill(output, "atomic", new Random(kill).nextInt(LONGEST_MILLIS));

      int number = PublishLoop.number(output);
      assertThat(number).as("sites published before kill %d", kill).isGreaterThan(started);
      assertThat(Sites.read(output)).as("kill %d", kill).isEqualTo(PublishLoop.site(number));
    }
    assertThatOnlyTheSpareIsLeft();
  }

  @Test
  void withoutAnExchangeTheNextBuildBringsItToItsEnd() throws Exception {
    Path output = folder.resolve("output");
    for (int kill = 0; kill < KILLS; kill++) {
      publishAndKill(output, "renames", new Random(kill).nextInt(LONGEST_MILLIS));
      if (Files.exists(output)) {
        assertThat(Sites.read(output)).isEqualTo(PublishLoop.site(PublishLoop.number(output)));
      }

      Sites.open(output).close(); // what every build begins with

      assertThat(Sites.read(output))
          .as("kill %d", kill)
          .isEqualTo(PublishLoop.site(PublishLoop.number(output)));
    }
    assertThatOnlyTheSpareIsLeft();
  }

  private void assertThatOnlyTheSpareIsLeft() throws Exception {
    Path output = folder.resolve("output");
    Sites.publish(output, PublishLoop.site(PublishLoop.number(output) + 1));
    assertThat(folder.resolve(".helpcenter/publish/output"))
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("trash"))
        .isDirectoryNotContaining(path -> path.getFileName().toString().equals("old"));
  }

  /** Lets a process publish at least one site, and kills it some time later. */
  private static void publishAndKill(Path output, String how, int millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PublishLoop.class.getName(),
                output.toString(),
                how)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).as("the first site's number").matches("\\d+");
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }
}
