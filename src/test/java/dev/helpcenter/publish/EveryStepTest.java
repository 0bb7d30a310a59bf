package dev.helpcenter.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing is stopped at each of its steps in turn, not only at random moments. */
class EveryStepTest {
  private static final Map<String, String> FIRST =
      Map.of("index.html", "first", "a/index.html", "same", "b/c/index.html", "first");
  private static final Map<String, String> SECOND =
      Map.of("index.html", "second", "a/index.html", "same", "d/e/index.html", "second");
  private static final Map<String, String> THIRD =
      Map.of("index.html", "third", "a/index.html", "same", "b", "a file now");

  @TempDir Path folder;

  @Test
  void stoppedAnywhereInTheFirstBuildThereIsNoSiteOrAWholeOne() throws Exception {
    stopAtEveryStep(List.of(), FIRST, FaultyDisk::stoppingAt);
  }

  @Test
  void stoppedAnywhereInTheSecondBuildThereIsTheOldSiteOrTheNewOne() throws Exception {
    stopAtEveryStep(List.of(FIRST), SECOND, FaultyDisk::stoppingAt);
  }

  @Test
  void stoppedAnywhereInALaterBuildThereIsTheOldSiteOrTheNewOne() throws Exception {
    stopAtEveryStep(List.of(FIRST, SECOND), THIRD, FaultyDisk::stoppingAt);
  }

  @Test
  void withAnyOneFileThatCannotBeChangedThereIsTheOldSiteOrTheNewOne() throws Exception {
    stopAtEveryStep(List.of(FIRST, SECOND), THIRD, FaultyDisk::failingAt);
  }

  private void stopAtEveryStep(
      List<Map<String, String>> before, Map<String, String> site, IntFunction<FaultyDisk> fault)
      throws Exception {
    int steps = 0;
    for (boolean stopped = true; stopped; steps++) {
      Path output = folder.resolve(steps + "/output");
      Map<String, String> old = Map.of();
      for (Map<String, String> earlier : before) {
        Sites.publish(output, earlier);
        old = earlier;
      }
      FaultyDisk disk = fault.apply(steps);
      try {
        Sites.publish(disk.path(output), site);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("No space left");
      }
      stopped = disk.hasFailed();
      assertThat(published(output)).as("stopped at step %d", steps).isIn(old, site);
      if (!stopped) {
        assertThat(published(output)).isEqualTo(site);
      }

      Sites.publish(output, site);
      assertThat(published(output)).as("after step %d", steps).isEqualTo(site);
      Sites.publish(output, FIRST);
      assertThat(published(output)).as("long after step %d", steps).isEqualTo(FIRST);
    }
    assertThat(steps).isGreaterThan(10);
  }

  private static Map<String, String> published(Path output) throws IOException {
    return output.toFile().exists() ? Sites.read(output) : Map.of();
  }
}
