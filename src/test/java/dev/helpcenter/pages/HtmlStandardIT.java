package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.CommandLine;
import dev.helpcenter.testing.NuChecker;
import dev.helpcenter.testing.ShippedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker finds no error and no warning on any page. */
@BrowserTest
class HtmlStandardIT {
  private static final Path EVERY_TRAIT = Path.of("src", "test", "sites", "every-trait");

  @Test
  void everyPageOfTheShippedHelpCenterIsRight(ShippedSite shipped) throws IOException {
    assertThat(findings(shipped.output())).isEmpty();
  }

  @Test
  void everyTraitOfMarkdownBecomesHtmlThatIsRight(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("source");
    Path output = folder.resolve("output");
    copy(EVERY_TRAIT, source);
    CommandLine.Result build =
        CommandLine.run("build", "--source", source.toString(), "--destination", output.toString());
    assertThat(build.exitCode()).as(build.toString()).isZero();
    assertThat(findings(output)).isEmpty();
  }

  private static List<String> findings(Path output) throws IOException {
    List<String> findings = new ArrayList<>();
    try (NuChecker checker = new NuChecker()) {
      for (Path page : pages(output)) {
        String address = output.relativize(page).toString().replace('\\', '/');
        for (String finding : checker.check(page, address)) {
          findings.add(address + ":" + finding);
        }
      }
    }
    return findings;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static List<Path> pages(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
