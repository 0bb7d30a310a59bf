package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
