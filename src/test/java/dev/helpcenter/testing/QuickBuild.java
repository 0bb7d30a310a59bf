package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Builds sites in this process, where the start of the command would take longer than its work. For
 * tests that look at pages; what publishes them is not used.
 */
public final class QuickBuild {
  private QuickBuild() {}

  /** Puts a site's files into a folder from which everything else goes. */
  public static void build(Path source, Path output) throws IOException {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    BuildResult result =
        new SiteBuild(new BuildOptions(source, false, false, Clock.systemUTC()))
            .run(file -> files.put(file.path(), file.content()), Progress.NONE);
    assertThat(result.diagnostics()).isEmpty();
    clear(output);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = output.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
