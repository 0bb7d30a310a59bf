package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.source.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers are asked what a page was good for only where somebody hears their answer. */
class FeedbackTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Map<String, String> output = new ConcurrentSkipListMap<>();
  private String title = "Article";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:editor@example.org",
        "https://forms.example.org/help?id=1",
        "https://github.com/example/help/issues/new"
      })
  void theQuestionLeadsToWhatTheSiteSays(String url) throws Exception {
    assertThat(build("feedback.url=" + url + "\n")).isEmpty();
    assertThat(output.get("help/article/index.html"))
        .contains("Was this page helpful?", "href=\"" + url + "\" rel=\"noopener noreferrer");
  }

  @Test
  void theAddressNamesThePage() throws Exception {
    String url = "feedback.url=mailto:editor@example.org?subject={title}&body={url}\n";
    String start =
        "href=\"mailto:editor@example.org?subject=Article%3A%20%E2%80%9Ca%26b%E2%80%9D&amp;body=";
    title = "\"Article: “a&b”\"";

    assertThat(build(url)).isEmpty();
    assertThat(output.get("help/article/index.html")).contains(start + "%2Fhelp%2Farticle%2F\"");

    assertThat(build(url + "site.host=https://example.org/docs\n")).isEmpty();
    assertThat(output.get("help/article/index.html"))
        .contains(start + "https%3A%2F%2Fexample.org%2Fdocs%2Fhelp%2Farticle%2F\"");
  }

  @Test
  void withoutAnAddressThereIsNoQuestion() throws Exception {
    assertThat(build("")).isEmpty();
    assertThat(output.get("help/article/index.html")).doesNotContain("helpful", "feedback");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "editor@example.org",
        "javascript:alert(1)",
        "http://example.org/form",
        "https://example.org/{page}"
      })
  void whatIsNoSafeAddressIsSaidAtItsLine(String url) throws Exception {
    assertThat(build("feedback.url=" + url + "\n"))
        .anySatisfy(
            found -> {
              assertThat(found.check()).isEqualTo("property-invalid");
              assertThat(found.place()).isEqualTo(new Place("jbake.properties", 2, 1));
            });
  }

  private List<Diagnostic> build(String properties) throws Exception {
    Files.createDirectories(folder.resolve("content/help"));
    Files.writeString(folder.resolve("jbake.properties"), "site.name=Help\n" + properties);
    Files.writeString(folder.resolve("content/help/index.md"), "---\ntitle: Help\n---\n");
    Files.writeString(
        folder.resolve("content/help/article.md"),
        "---\ntitle: " + title + "\nreviewed: 2026-11-19\n---\nText.\n");
    return new SiteBuild(new BuildOptions(folder, false, false, CLOCK))
        .run(
            made -> output.put(made.path(), new String(made.content(), StandardCharsets.UTF_8)),
            Progress.NONE)
        .diagnostics();
  }
}
