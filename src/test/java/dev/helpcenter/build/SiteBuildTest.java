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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road, from a folder of files to the files of a site. */
class SiteBuildTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Map<String, String> output = new ConcurrentSkipListMap<>();

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildResult build() throws Exception {
    output.clear();
    return new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(
            file -> output.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)),
            Progress.NONE);
  }

  @Test
  void oneArticleThroughOneTemplate() throws Exception {
    file("jbake.properties", "render.index=false\nrender.feed=false\nrender.archive=false\n");
    file("templates/post.ftl", "<h1>${content.title}</h1>${content.body}");
    file(
        "content/blog/hello.md", "title=Hello\ntype=post\nstatus=published\n~~~~~~\nIt *works*.\n");
    file("assets/site.css", "p{}");
    BuildResult result = build();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.pages()).isEqualTo(1);
    assertThat(output)
        .containsOnlyKeys("blog/hello.html", "site.css")
        .containsEntry("site.css", "p{}")
        .containsEntry("blog/hello.html", "<h1>Hello</h1><p>It <em>works</em>.</p>\n");
  }

  @Test
  void aFolderWithoutTemplatesUsesTheBundledTheme() throws Exception {
    file("jbake.properties", "site.name=Small\n");
    file("content/first/hello.md", "---\ntitle: Hello\n---\nIt *works*.\n");
    BuildResult result = build();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(output)
        .containsKeys(
            "index.html",
            "first/index.html",
            "first/hello/index.html",
            "a-z/index.html",
            "search/index.html",
            "404.html",
            "sitemap.xml",
            "feed.xml",
            "robots.txt");
    assertThat(output.get("first/hello/index.html")).contains("<em>works</em>", "Small");
  }

  @Test
  void aHostThatIsNoAddressIsReported() throws Exception {
    file("jbake.properties", "site.host=example\n");
    assertThat(build().diagnostics())
        .singleElement()
        .satisfies(
            d -> assertThat(d.message()).isEqualTo("site.host is not a web address: example"));
  }
}
