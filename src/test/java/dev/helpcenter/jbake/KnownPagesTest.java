package dev.helpcenter.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.site.OutputFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPagesTest {
  @TempDir Path folder;

  private final Memory memory = new Memory();
  private Fixture site;

  /** Remembers pages as the file system would. */
  private static final class Memory implements KnownPages {
    private record Page(Set<String> reads, String version, String fingerprint) {}

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private boolean nothingElseHasChanged;

    @Override
    public HashKey key() {
      return new HashKey(1, 2);
    }

    @Override
    public Optional<Set<String>> reads(String path) {
      return Optional.ofNullable(pages.get(path)).map(Page::reads);
    }

    @Override
    public Optional<String> own(String path, String version) {
      return Optional.ofNullable(pages.get(path))
          .filter(page -> nothingElseHasChanged && page.version().equals(version))
          .map(page -> page.fingerprint().substring(0, 16));
    }

    @Override
    public boolean keep(String path, String fingerprint) {
      return pages.containsKey(path) && pages.get(path).fingerprint().equals(fingerprint);
    }

    @Override
    public void made(OutputFile page, Set<String> reads, String version, String fingerprint) {
      pages.put(page.path(), new Page(reads, version, fingerprint));
    }

    @Override
    public boolean isWanted() {
      return true;
    }
  }

  @BeforeEach
  void begin() throws Exception {
    site = new Fixture(folder).with(memory);
    site.file("jbake.properties", "site.name=One\nrender.index=false\nrender.feed=false\n");
    site.document("hello", "<p>Hello</p>", "type", "post", "title", "Hello");
  }

  private boolean isRenderedAgain() throws Exception {
    return site.bake().output().containsKey("hello.html");
  }

  @Test
  void aPageOfTheSameValuesIsNotRenderedAgain() throws Exception {
    site.file("templates/post.ftl", "${page.title} ${site.name} ${nothing!}");
    assertThat(isRenderedAgain()).isTrue();
    assertThat(isRenderedAgain()).isFalse();
  }

  @Test
  void whatItsTemplateLooksAtOfTheSiteCounts() throws Exception {
    site.file("templates/post.ftl", "${page.title} ${site.name}");
    site.bake();
    site.file("jbake.properties", "site.name=Two\nrender.index=false\nrender.feed=false\n");
    assertThat(isRenderedAgain()).isTrue();
    assertThat(memory.reads("hello.html")).contains(Set.of("name"));
  }

  @Test
  void whatItsTemplateDoesNotLookAtDoesNotCount() throws Exception {
    site.file("templates/post.ftl", "${page.title} ${site.language}");
    site.bake();
    site.file("jbake.properties", "site.name=Two\nrender.index=false\nrender.feed=false\n");
    assertThat(isRenderedAgain()).isFalse();
  }

  @Test
  void whatItsTemplateLooksAtOfTheSiteCountsAlsoIfNothingElseHasChanged() throws Exception {
    site.file("templates/post.ftl", "${page.title} ${site.name}");
    site.bake();
    memory.nothingElseHasChanged = true;
    assertThat(isRenderedAgain()).isFalse();
    site.file("jbake.properties", "site.name=Two\nrender.index=false\nrender.feed=false\n");
    assertThat(isRenderedAgain()).isTrue();
  }

  @Test
  void aTemplateThatLooksAtMoreIsRenderedEachTime() throws Exception {
    for (String template :
        new String[] {
          "${content.title}", "${config.version}", "<#list site?keys as k>${k}</#list>"
        }) {
      site.file("templates/post.ftl", template);
      memory.pages.clear();
      assertThat(isRenderedAgain()).as(template).isTrue();
      assertThat(isRenderedAgain()).as(template).isTrue();
    }
  }
}
