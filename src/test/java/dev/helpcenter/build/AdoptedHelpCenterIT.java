package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.CommandLine;
import dev.helpcenter.testing.SiteCrawl;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another system's help center, as readers get it. */
@BrowserTest
class AdoptedHelpCenterIT {
  @Test
  void everyPageAndLinkOfItWorks(BrowserContext context, @TempDir Path folder) throws Exception {
    Path source = copy(folder.resolve("source")); // a build writes data/urls.lock beside it
    Path output = folder.resolve("site");
    CommandLine.Result built =
        CommandLine.run("build", "--source", source.toString(), "--destination", output.toString());
    assertThat(built.exitCode()).as(built.errors()).isZero();
    try (StaticSite site = StaticSite.under("/help/", output)) {
      SiteCrawl.Report report = SiteCrawl.of(context, site, output);
      assertThat(report.problems()).isEmpty();
      assertThat(report.unreachable()).isSubsetOf("components/", "offline/");
      assertThat(report.pages()).hasSizeGreaterThan(18);
    }
  }

  private static Path copy(Path to) throws IOException {
    Path from = Path.of("src/test/sites/adopted-help-center");
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }
}
