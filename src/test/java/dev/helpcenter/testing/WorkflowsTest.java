package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows run with the rights of the repository: they trust fixed code only, with least. */
class WorkflowsTest {
  private static final Path PAGES = Path.of(".github/workflows/pages.yml");

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
    assertThat(steps(workflow))
        .extracting(step -> String.valueOf(step.get("run")))
        .noneMatch(command -> command.contains("${{"));
  }

  /** So that articles appear and end on their dates. */
  @Test
  void thePagesAreBuiltDaily() throws IOException {
    Path daily = Path.of(".github/workflows/daily.yml");
    assertThat((List<?>) triggers(daily).get("schedule"))
        .singleElement()
        .extracting(entry -> ((Map<?, ?>) entry).get("cron"))
        .asString()
        .matches("\\d{1,2} \\d{1,2} \\* \\* \\*");
    assertThat(Files.readString(daily)).contains("gh workflow run pages.yml");
    assertThat(triggers(PAGES).containsKey("workflow_dispatch")).isTrue();
  }

  /** GitHub ends workflows with a schedule, and pushes would not be published any more. */
  @Test
  void whatPublishesHasNoSchedule() throws IOException {
    assertThat(triggers(PAGES).containsKey("schedule")).isFalse();
  }

  /** A plain JBake site has no list of addresses, and one may lie in another folder. */
  @Test
  void aSiteWithoutAListOfAddressesIsPublishedToo(@TempDir Path folder) throws Exception {
    Map<?, ?> note =
        steps(PAGES).stream()
            .filter(step -> "addresses".equals(step.get("id")))
            .findFirst()
            .orElseThrow();
    Path output = Files.createFile(folder.resolve("output"));
    Path log = folder.resolve("log");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", "git init -q\n" + note.get("run"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    shell.environment().put("RUNNER_TEMP", folder.toString());
    shell.environment().put("GITHUB_OUTPUT", output.toString());
    assertThat(shell.start().waitFor()).as(() -> read(log)).isZero();
    assertThat(output).isEmptyFile();
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/urls.lock"), "new/\n");
    assertThat(shell.start().waitFor()).as(() -> read(log)).isZero();
    assertThat(output).content().startsWith("patch=");
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static Map<?, ?> triggers(Path workflow) throws IOException {
    return (Map<?, ?>) yaml(workflow).get("on");
  }

  private static List<Map<?, ?>> steps(Path workflow) throws IOException {
    return jobs(workflow).stream()
        .flatMap(job -> ((List<?>) job.get("steps")).stream())
        .<Map<?, ?>>map(step -> (Map<?, ?>) step)
        .toList();
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
