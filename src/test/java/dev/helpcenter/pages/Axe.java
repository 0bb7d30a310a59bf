package dev.helpcenter.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core, with its best practices and the contrast that WCAG demands for AAA. */
final class Axe {
  private static final String RUN =
      """
      async () => {
        const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const { violations } = await axe.run(document, {
          runOnly: { type: "tag", values: tags },
          // The enhanced contrast is at least what the plain one asks for.
          rules: { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } },
          resultTypes: ["violations"],
          preload: false,
        });
        return violations.flatMap(v => v.nodes.map(n => v.id + " " + n.target.join(" ")));
      }
      """;

  private Axe() {}

  /** Brings axe to every page of the context from now on. */
  static void addTo(BrowserContext context) throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      byte[] script = Objects.requireNonNull(in, "axe.min.js").readAllBytes();
      context.addInitScript(new String(script, StandardCharsets.UTF_8));
    }
  }

  /** What axe finds on the page as it is now. */
  static List<?> findings(Page page) {
    return (List<?>) page.evaluate(RUN);
  }
}
