package dev.helpcenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.policy.PagePolicy;
import dev.helpcenter.publish.SitePathCheck;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Redirect;
import dev.helpcenter.site.Site;
import dev.helpcenter.testing.TestContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Any text as a link's address, a file's name, an alias, a line of redirects and the pattern of an
 * older system's addresses: nothing gets a path out of the site, and no address runs anything.
 */
public final class LinksFuzz {
  private static final PagePolicy POLICY = new PagePolicy(Set.of());

  private LinksFuzz() {}

  /** Jazzer's entry: lines of one text are the parts. */
  public static void fuzzerTestOneInput(byte[] input) {
    List<String> parts = new String(input, StandardCharsets.UTF_8).lines().limit(5).toList();
    String address = part(parts, 0);
    TestContent content =
        new TestContent()
            .article(
                "a/x.md",
                "X",
                "[a]("
                    + address
                    + ") [b](<"
                    + address
                    + ">) ![c]("
                    + address
                    + ") <"
                    + address
                    + ">\n\n<a href=\""
                    + address
                    + "\">d</a>\n\n[e]\n\n[e]: "
                    + address)
            .file("a/y.md", "---\ntitle: Y\nid: 12\naliases: [\"" + yaml(parts, 1) + "\"]\n---\nY")
            .article("a/" + name(parts, 2) + ".md", "Z", "Z")
            .redirects(part(parts, 3))
            .property("import.article.url.pattern", part(parts, 4));
    assertSafe(content.assemble().site());
  }

  private static void assertSafe(Site site) {
    for (Article article : site.articles()) {
      SitePathCheck.assertInside(article.outputPath());
      String html = article.html();
      assertThat(POLICY.page(html.getBytes(StandardCharsets.UTF_8))).as(html).isEmpty();
    }
    for (Redirect redirect : site.redirects()) {
      SitePathCheck.assertInside(redirect.from());
    }
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private static String yaml(List<String> parts, int index) {
    return part(parts, index).replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** What a file system allows as a name. */
  private static String name(List<String> parts, int index) {
    String name = part(parts, index).replace("/", "").replace("\0", "");
    return name.isEmpty() || name.startsWith(".") ? "z" + name : name;
  }
}
