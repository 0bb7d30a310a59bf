package dev.helpcenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets Jazzer change the seeds and watch which code that reaches, each fuzz test in a process of
 * its own: some runs with a fixed seed in {@code mvn verify}, and as long as {@code fuzz.seconds}
 * says with the profile {@code fuzz}, which keeps what it finds in {@code target/fuzz}.
 */
class FuzzIT {
  private static final int RUNS = Integer.getInteger("fuzz.runs", 40);
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);

  /** Watching them too makes the start slow, and only pays in a long run. */
  private static final String LIBRARIES = ":org.snakeyaml.**:com.vladsch.**";

  private static final Pattern DONE = Pattern.compile("(?m)^Done (\\d+) runs in (\\d+) second");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void nothingIsFound(FuzzTarget target) throws Exception {
    Path corpus = SECONDS > 0 ? Path.of("target/fuzz/" + target) : folder.resolve("corpus");
    Files.createDirectories(corpus);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(target, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    int exitCode = process.waitFor();
    String output = Files.readString(log);
    assertThat(exitCode).as(output).isZero();
    Matcher done = DONE.matcher(output);
    assertThat(done.find()).as(output).isTrue();
    assertThat(Long.parseLong(done.group(1))).isPositive();
    System.out.println(target + ": " + done.group(1) + " inputs in " + done.group(2) + " s");
  }

  private List<String> command(FuzzTarget target, Path corpus) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx700m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
    if (SECONDS == 0) {
      command.add("-XX:TieredStopAtLevel=1"); // a short run ends before better code pays
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target.className());
    command.add("--instrumentation_includes=dev.helpcenter.**" + (SECONDS > 0 ? LIBRARIES : ""));
    command.add("--instrumentation_excludes=dev.helpcenter.testing.**:dev.helpcenter.fuzz.**");
    command.add("--custom_hook_includes=dev.helpcenter.**"); // all others only take their time
    command.add("--trace=cov:cmp");
    command.add("--reproducer_path=" + folder);
    command.add("-artifact_prefix=" + Files.createDirectories(Path.of("target/fuzz")) + "/found-");
    command.add("-seed=6");
    command.add("-max_len=4096");
    command.add("-timeout=300"); // an endless loop; how long a short one takes is the machine's
    command.add(SECONDS > 0 ? "-max_total_time=" + SECONDS : "-runs=" + RUNS);
    command.add("-print_final_stats=1");
    command.add(corpus.toString());
    command.add(target.seeds().toString());
    return command;
  }
}
