package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build weighs what it makes, and tells editors which of their files is too much. */
class PageWeightTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void anArticleThatIsTooHeavyIsReported() throws Exception {
    article("short", "Text.");
    article("repeats", "The same words again and again. ".repeat(1000));
    article("long", words(2500));

    List<Diagnostic> found = build("");

    assertThat(found).hasSize(1);
    Diagnostic heavy = found.get(0);
    assertThat(heavy.place()).isEqualTo(new Place("content/things/long.md", 1, 1));
    assertThat(heavy.severity()).isEqualTo(Severity.WARNING);
    assertThat(heavy.check()).isEqualTo("page-weight");
    assertThat(heavy.message())
        .matches(
            "This page and its style sheets weigh [0-9]{2},[0-9]{3} bytes \\(gzip\\), "
                + "and 14,000 are the most that a phone gets at once");
    assertThat(heavy.hint()).startsWith("Split it");
  }

  @Test
  void itsSeverityIsTheSites() throws Exception {
    article("long", words(2500));
    assertThat(build("check.page-weight=error\n"))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
    assertThat(build("check.page-weight=off\n")).isEmpty();
  }

  @Test
  void aThemeWhoseScriptsAreTooHeavyIsReported() throws Exception {
    article("short", "Text.");
    Files.createDirectories(folder.resolve("templates"));
    for (String template :
        List.of("article", "howto", "faq", "troubleshooter", "category", "page", "home", "a-z")) {
      Files.writeString(folder.resolve("templates/" + template + ".ftlh"), "<p>${page.title}</p>");
    }
    for (String template : List.of("search", "offline", "components", "error404")) {
      Files.writeString(folder.resolve("templates/" + template + ".ftlh"), "<p>${page.title}</p>");
    }
    Files.writeString(folder.resolve("templates/own.js"), "/* x */ x = \"" + words(2000) + "\";");
    Files.copy(Path.of("templates/theme.properties"), folder.resolve("templates/theme.properties"));
    for (String feed : List.of("feed.ftlx", "sitemap.ftlx")) {
      Files.copy(Path.of("templates", feed), folder.resolve("templates/" + feed));
    }

    assertThat(build(""))
        .extracting(Diagnostic::check, d -> d.place().file())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("page-weight", "templates/base/site.js"));
  }

  private void article(String name, String text) throws Exception {
    Path file = folder.resolve("content/things/" + name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "---\ntitle: About " + name + "\nreviewed: 2026-11-19\n---\n\n" + text + "\n");
  }

  private List<Diagnostic> build(String properties) throws Exception {
    Files.writeString(
        folder.resolve("jbake.properties"),
        "site.name=Help\nsite.host=https://help.example\n" + properties);
    return new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(file -> {}, Progress.NONE)
        .diagnostics();
  }

  /** Words that compress badly. */
  private static String words(int count) {
    Random random = new Random(1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(Long.toString(random.nextLong() >>> 24, 36)).append(i % 12 == 11 ? "\n" : " ");
    }
    return words.toString();
  }
}
