package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Below a page are the ways on that the site has, and nothing where there is none. */
class WaysOnTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Map<String, String> output = new ConcurrentSkipListMap<>();

  @BeforeEach
  void content() throws Exception {
    write("content/things/index.md", "---\ntitle: Things\n---\n");
    write(
        "content/things/article.md",
        "---\ntitle: Article\nreviewed: 2026-11-19\n---\nSome text.\n");
  }

  @Test
  void aSiteWithoutThemHasNoHeadingAndNoBandForThem() throws Exception {
    build("");
    assertThat(output.get("things/index.html")).doesNotContain("still-stuck", "onward");
    assertThat(output.get("things/article/index.html")).doesNotContain("still-stuck", "onward");
  }

  @Test
  void thePageThatTheOnlyWayLeadsToDoesNotLeadToItself() throws Exception {
    write("content/help/index.md", "---\ntitle: Ask us\ndescription: By phone.\n---\n");
    write("content/help/call.md", "---\ntitle: Call\nreviewed: 2026-11-19\n---\nOther words.\n");
    build("site.help=help/\n");
    assertThat(output.get("help/index.html")).doesNotContain("still-stuck", "onward");
    for (String page : new String[] {"things/index.html", "things/article/index.html"}) {
      assertThat(output.get(page))
          .contains("onward", "still-stuck")
          .containsOnlyOnce("<p>By phone.</p>");
    }
  }

  @Test
  void whatLeadsOnIsNotNamedAgainAmongRelatedArticles() throws Exception {
    write(
        "content/find.md",
        "---\ntitle: Find your way\ndescription: Answer a few questions.\ntype: troubleshooter\n"
            + "reviewed: 2026-11-19\n---\n## What happened?\n\n- [It broke](things/broken.md)\n");
    write(
        "content/things/broken.md",
        "---\ntitle: Broken\nreviewed: 2026-11-19\nrelated: [../find.md, article.md]\n---\nOh.\n");
    build("");
    assertThat(output.get("things/broken/index.html"))
        .contains("Related articles")
        .containsOnlyOnce("<p>Answer a few questions.</p>");
  }

  private void build(String properties) throws Exception {
    write("jbake.properties", "site.name=Help\n" + properties);
    new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(
            made -> output.put(made.path(), new String(made.content(), StandardCharsets.UTF_8)),
            Progress.NONE);
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
