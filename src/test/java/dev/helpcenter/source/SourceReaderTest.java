package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SourceReaderTest {
  private final SourceReader reader = new SourceReader(SourceSettings.defaults(), Variables.none());

  private SourceDocument read(String text) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), "content/x.md");
  }

  @Test
  void readsBothHeaderForms() {
    SourceDocument yaml =
        read("---\ntitle: Forgot\ntype: howto\norder: 3\nkeywords: [a, b]\n---\n1. One\n2. Two\n");
    assertThat(yaml.frontMatter().text("title")).contains("Forgot");
    assertThat(yaml.frontMatter().list("keywords")).containsExactly("a", "b");
    assertThat(yaml.frontMatter().entry("order").orElseThrow().valuePlace())
        .isEqualTo(new Place("content/x.md", 4, 8));
    assertThat(yaml.steps()).isEqualTo(2);
    assertThat(yaml.flaws()).isEmpty();
    SourceDocument jbake =
        read("title=Forgot\ntags=a, b\n~~~~~~\n## Why?\n\nIt *is* [so](y.md).\n");
    assertThat(jbake.frontMatter().list("tags")).containsExactly("a", "b");
    assertThat(jbake.body().fragments())
        .containsExactly("<h2 id=\"why\">Why?</h2>\n<p>It <em>is</em> <a ", ">so</a>.</p>\n");
    assertThat(jbake.body().references().get(0).place()).isEqualTo(new Place("content/x.md", 6, 9));
    assertThat(jbake.sections().get(1).text()).isEqualTo("It is so.");
    assertThat(jbake.flaws()).isEmpty();
  }

  @Test
  void codeNamesItsLanguage() {
    assertThat(read("```java title=\"<x>\"\na < b\n```\n\n```a\"b\nc\n```\n").body().fragments())
        .containsExactly(
            "<pre tabindex=\"0\"><code class=\"language-java\">a &lt; b\n</code></pre>\n"
                + "<pre tabindex=\"0\"><code class=\"language-a&quot;b\">c\n</code></pre>\n");
  }

  /** Eight threads read the examples of CommonMark's specification, each in an order of its own. */
  @Test
  void threadsMayShareOneReader() throws Exception {
    List<SpecExample> examples = SpecExample.all();
    List<SourceDocument> alone =
        examples.stream().map(example -> read("title=X\n~~~~~~\n" + example.markdown())).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<SourceDocument>>> threads = new ArrayList<>();
      CountDownLatch start = new CountDownLatch(8);
      for (int i = 0; i < 8; i++) {
        int seed = i;
        threads.add(pool.submit(() -> shuffled(examples, seed, start)));
      }
      for (Future<List<SourceDocument>> thread : threads) {
        assertThat(thread.get(1, TimeUnit.MINUTES)).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private List<SourceDocument> shuffled(List<SpecExample> examples, int seed, CountDownLatch start)
      throws InterruptedException {
    List<SpecExample> order = new ArrayList<>(examples);
    Collections.shuffle(order, new Random(seed));
    start.countDown();
    start.await();
    Map<Integer, SourceDocument> documents = new TreeMap<>();
    for (SpecExample example : order) {
      documents.put(example.number(), read("title=X\n~~~~~~\n" + example.markdown()));
    }
    return List.copyOf(documents.values());
  }
}
