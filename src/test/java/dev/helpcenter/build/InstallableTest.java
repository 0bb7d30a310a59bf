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

/** A site that can be read without a connection can be put among the apps of a device. */
class InstallableTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
  private static final String LINK = "<link rel=\"manifest\" href=\"../../manifest.webmanifest\">";
  private static final String TOUCH_ICON =
      "<link rel=\"apple-touch-icon\" href=\"../../icon-192.png\">";

  @TempDir private Path folder;

  private Map<String, String> build(String properties) throws Exception {
    file("jbake.properties", "site.name=Help\n" + properties);
    file("content/help/index.md", "---\ntitle: Help\n---\n");
    file("content/help/article.md", "---\ntitle: Article\nreviewed: 2026-11-19\n---\nText.\n");
    Map<String, String> output = new ConcurrentSkipListMap<>();
    assertThat(
            new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
                .run(
                    made ->
                        output.put(made.path(), new String(made.content(), StandardCharsets.UTF_8)),
                    Progress.NONE)
                .diagnostics())
        .isEmpty();
    return output;
  }

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void pagesNameTheManifestAndTheManifestTheIcons() throws Exception {
    Map<String, String> output = build("");

    assertThat(output).containsKeys("icon.svg", "icon-192.png", "icon-512.png");
    assertThat(output.get("manifest.webmanifest"))
        .contains("\"name\":\"Help\"", "\"theme_color\":\"#0e3b34\"", "\"icon-512.png\"");
    assertThat(output.get("help/article/index.html"))
        .contains(LINK, TOUCH_ICON, "<meta name=\"theme-color\" content=\"#0e3b34\">");
    assertThat(output.get("404.html")).contains("href=\"/manifest.webmanifest\"");
    assertThat(output.get("sw.js")).doesNotContain("manifest.webmanifest", "icon-192.png");
  }

  @Test
  void whatIsNotKeptOnDevicesIsNoApp() throws Exception {
    Map<String, String> output = build("offline.enabled=false\n");

    assertThat(output).doesNotContainKey("manifest.webmanifest");
    assertThat(output.get("help/article/index.html")).doesNotContain("rel=\"manifest\"");
  }

  @Test
  void besideAnIconOfTheSitesOwnThereIsNoneOfTheTool() throws Exception {
    file("assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Map<String, String> output = build("");

    assertThat(output).doesNotContainKeys("icon-192.png", "icon-512.png");
    assertThat(output.get("manifest.webmanifest")).contains("icon.svg").doesNotContain("png");
    assertThat(output.get("help/article/index.html"))
        .contains(LINK)
        .doesNotContain("apple-touch-icon");

    file("assets/icon-192.png", "of the same icon");
    output = build("");
    assertThat(output).containsEntry("icon-192.png", "of the same icon");
    assertThat(output.get("manifest.webmanifest"))
        .contains("icon-192.png")
        .doesNotContain("icon-512.png");
    assertThat(output.get("help/article/index.html")).contains(TOUCH_ICON);
  }

  @Test
  void aManifestOfTheSitesOwnCounts() throws Exception {
    file("assets/manifest.webmanifest", "{}");
    assertThat(build("")).containsEntry("manifest.webmanifest", "{}");
  }
}
