package dev.helpcenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import dev.helpcenter.search.Hit;
import dev.helpcenter.search.IndexFile;
import dev.helpcenter.search.SearchEngine;
import dev.helpcenter.search.Synonyms;
import dev.helpcenter.site.Site;
import dev.helpcenter.testing.TestContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Any text as an article and as a question: the index is made, each of its shards is JSON under a
 * harmless name, and the question is answered by articles of the site.
 */
public final class ShardsFuzz {
  private ShardsFuzz() {}

  /** Jazzer's entry: the first line is the question. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String query = end < 0 ? text : text.substring(0, end);
    Site site =
        new TestContent()
            .article("a/x.md", "Words", text)
            .article("a/y.md", "Reset a password", "Choose **Forgot password**.")
            .assemble()
            .site();
    SearchEngine engine = new SearchEngine(site, Synonyms.parse(text));
    Set<String> paths = new HashSet<>();
    for (IndexFile file : engine.files()) {
      assertThat(file.path()).matches("[A-Za-z0-9./_-]+").doesNotContain("..");
      assertThat(paths.add(file.path())).isTrue();
      if (file.path().endsWith(".json")) {
        String json = new String(file.file().content(), StandardCharsets.UTF_8);
        assertThat(readStrictly(json)).isNotNull();
      }
    }
    for (Hit hit : engine.search(query, 10)) {
      assertThat(engine.resolve(hit.url())).isPresent();
      assertThat(hit.score()).isFinite();
    }
  }

  private static JsonElement readStrictly(String json) {
    try {
      return new Gson().getAdapter(JsonElement.class).fromJson(json);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + json, e);
    }
  }
}
