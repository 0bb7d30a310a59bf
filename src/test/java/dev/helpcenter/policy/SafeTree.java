package dev.helpcenter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asserts, by the tree that a browser builds, that nothing in a page runs. For tests. */
public final class SafeTree {
  private static final Set<String> ELEMENTS =
      Set.of(
          "iframe",
          "object",
          "embed",
          "applet",
          "base",
          "frame",
          "frameset",
          "style",
          "template",
          "math",
          "foreignobject",
          "animate",
          "set",
          "textarea",
          "select",
          "plaintext",
          "xmp",
          "portal",
          "handler");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite");
  private static final Set<String> ATTRIBUTES = Set.of("srcdoc", "style", "formaction", "is");

  private SafeTree() {}

  /** Looks at a page as a browser would read it, and as it would read what it would write. */
  public static void assertSafe(String html) {
    Document once = Jsoup.parse(html);
    assertSafe(once, html);
    assertSafe(Jsoup.parse(once.outputSettings(plain()).outerHtml()), html);
    assertSafe(Jsoup.parseBodyFragment(html), html);
  }

  private static Document.OutputSettings plain() {
    return new Document.OutputSettings().prettyPrint(false);
  }

  private static void assertSafe(Document page, String html) {
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      assertThat(ELEMENTS).as(html).doesNotContain(name.toLowerCase(Locale.ROOT));
      if (name.equals("script")) {
        assertThat(element.attr("src").isEmpty() ? element.attr("type") : "application/ld+json")
            .as(html)
            .isEqualToIgnoringCase("application/ld+json");
      }
      if (name.equals("meta")) {
        assertThat(element.attr("http-equiv").toLowerCase(Locale.ROOT))
            .as(html)
            .isIn("", "content-security-policy");
      }
      if (name.equals("input")) {
        assertThat(element.attr("type").toLowerCase(Locale.ROOT)).as(html).isIn(Names.FIELDS);
      }
      for (Attribute attribute : element.attributes()) {
        assertSafe(attribute, html);
      }
    }
  }

  private static void assertSafe(Attribute attribute, String html) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    assertThat(key).as(html).doesNotStartWith("on");
    assertThat(ATTRIBUTES).as(html).doesNotContain(key);
    if (ADDRESSES.contains(key)) {
      String address =
          attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
      assertThat(address).as(html).doesNotMatch("(javascript|data|vbscript|blob|file):.*");
    }
  }
}
