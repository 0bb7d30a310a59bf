package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows run with the rights of the repository: they trust fixed code only, with least. */
class WorkflowsTest {
  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void actionsArePinnedToACommit(Path workflow) throws IOException {
    assertThat(Files.readAllLines(workflow))
        .filteredOn(line -> line.contains("uses:"))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line).matches(".*uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void jobsNameTheirPermissionsAndEnd(Path workflow) throws IOException {
    assertThat(yaml(workflow).get("permissions")).isEqualTo(Map.of());
    assertThat(jobs(workflow))
        .allSatisfy(
            job ->
                assertThat(job).extracting("permissions", "timeout-minutes").doesNotContainNull());
  }

  /** Values of a pull request, such as its title, must not become part of a shell command. */
  @ParameterizedTest
  @MethodSource("workflows")
  void commandsHoldNoValuesOfTheEvent(Path workflow) throws IOException {
    assertThat(jobs(workflow))
        .flatExtracting(job -> (List<?>) job.get("steps"))
        .extracting(step -> String.valueOf(((Map<?, ?>) step).get("run")))
        .noneMatch(command -> command.contains("${{"));
  }

  /** So that articles appear and end on their dates. */
  @Test
  void thePagesAreBuiltDaily() throws IOException {
    Map<?, ?> on = (Map<?, ?>) yaml(Path.of(".github/workflows/pages.yml")).get("on");
    assertThat((List<?>) on.get("schedule"))
        .singleElement()
        .extracting(entry -> ((Map<?, ?>) entry).get("cron"))
        .asString()
        .matches("\\d{1,2} \\d{1,2} \\* \\* \\*");
  }

  /** Only the job that runs none of the repository's code may write to it. */
  @ParameterizedTest
  @MethodSource("workflows")
  void whoMayWriteRunsNoToolOfTheRepository(Path workflow) throws IOException {
    assertThat(jobs(workflow))
        .filteredOn(
            job ->
                ((Map<?, ?>) job.get("permissions")).get("contents") instanceof String right
                    && right.equals("write"))
        .flatExtracting(job -> (List<?>) job.get("steps"))
        .extracting(step -> String.valueOf(((Map<?, ?>) step).get("run")))
        .noneMatch(command -> command.contains("./helpcenter ") && !command.contains("notice"))
        .noneMatch(command -> command.contains("mvn"));
  }

  private static List<Map<?, ?>> jobs(Path workflow) throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) yaml(workflow).get("jobs");
    return jobs.values().stream().<Map<?, ?>>map(job -> (Map<?, ?>) job).toList();
  }

  private static Map<?, ?> yaml(Path workflow) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return (Map<?, ?>) load.loadFromString(Files.readString(workflow));
  }
}
