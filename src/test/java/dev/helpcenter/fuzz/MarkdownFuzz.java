package dev.helpcenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.policy.PagePolicy;
import dev.helpcenter.policy.SafeTree;
import dev.helpcenter.site.Article;
import dev.helpcenter.testing.TestContent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Any bytes as the text of an article: nothing in its page runs, and it is not much larger. */
public final class MarkdownFuzz {
  private static final PagePolicy POLICY = new PagePolicy(Set.of());

  private MarkdownFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] markdown) {
    for (String type : new String[] {"article", "howto", "faq"}) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.writeBytes(
          ("---\ntitle: T\ntype: " + type + "\n---\n").getBytes(StandardCharsets.UTF_8));
      file.writeBytes(markdown);
      for (Article article :
          new TestContent().file("a/x.md", file.toByteArray()).assemble().site().articles()) {
        String html = article.html();
        assertThat(POLICY.page(html.getBytes(StandardCharsets.UTF_8))).as(html).isEmpty();
        SafeTree.assertSafe(html);
        assertThat(html.length()).isLessThan(200 * markdown.length + 10_000);
      }
    }
  }
}
