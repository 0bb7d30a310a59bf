package dev.helpcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Variables;
import dev.helpcenter.testing.TestContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a check hang or overflow the stack. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileChecksTest {
  private static List<String> snippet(String text) {
    Variables.Snippet snippet = new Variables.Snippet("content/_snippets/s.md", text);
    TestContent content =
        new TestContent().variables(new Variables(Map.of(), Map.of("s", snippet)));
    return new Diagnosis(content)
        .lines().stream().filter(line -> line.startsWith("content/_snippets/")).toList();
  }

  private static List<String> article(String body) {
    return new Diagnosis(new TestContent().article("a/x.md", "Test", body)).lines();
  }

  @Test
  void aSnippetThatBeginsWithALineAcrossIsReadAtOnce() {
    assertThat(snippet("---\r\n" + "a\r\n".repeat(60))).isEmpty();
    assertThat(snippet("---" + "\n".repeat(300_000))).isEmpty();
    assertThat(snippet("---" + " ".repeat(300_000) + "x")).isEmpty();
  }

  @Test
  void theHeaderOfASnippetIsTold() {
    assertThat(snippet("---\ntitle: T\n---\nText.\n")).hasSize(1);
    assertThat(snippet("--- \r\ntitle: T\r\n\r\n---")).hasSize(1);
    assertThat(snippet("---\n" + "a\n".repeat(50) + "---\n")).hasSize(1);
    assertThat(snippet("---\n" + "a\n".repeat(51) + "---\n")).isEmpty();
    assertThat(snippet("---\ntitle: T\n--- x\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[%s](https://example.org/), a-",
    "[%s](https://example.org/), a.",
    "[Text](%s), a.",
    "[Text](%s), a",
    "[Text](https://github.com/%s), /content/x.md"
  })
  void aLinkOfAnyLengthIsJudgedAtOnce(String form, String piece) {
    assertThat(article(form.replace("%s", piece.repeat(50_000)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "~"})
  void aLineOfManyFencesIsReadAtOnce(String mark) {
    assertThat(article(mark.repeat(200_000) + "a" + mark)).isNotNull();
  }

  @Test
  void theOwnKeysOfASiteMayHaveManySpacesBetweenThem() {
    TestContent content =
        new TestContent().file("a/x.md", "---\ntitle: T\nowner: Me\nteam: Us\n---\n\nText.\n");
    assertThat(
            new Diagnosis(content)
                .properties("front-matter.keys=owner ," + " ".repeat(300_000) + "team\n")
                .lines())
        .noneMatch(line -> line.contains("key-unknown"));
  }
}
