package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing, AAA contrast included, on any type of page, size and scheme. */
@BrowserTest
class AccessibilityIT {
  private static final List<String> PAGES =
      List.of(
          "",
          "get-back-in/",
          "get-back-in/forgot-password/",
          "someone-else-got-in/first-ten-minutes/",
          "frequent-questions/most-asked/",
          "troubleshooter/?answers=1",
          "a-z/",
          "search/?q=password",
          "offline/",
          "components/",
          "no-such-page/");

  private static final String AXE =
      """
      async () => {
        const { violations } = await axe.run(document, {
          runOnly: { type: "tag", values:
              ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
          rules: { "color-contrast-enhanced": { enabled: true } },
        });
        const found = violations.flatMap(v => v.nodes.map(n => v.id + " " + n.target.join(" ")));
        const over = document.documentElement.scrollWidth - innerWidth;
        return over > 0 ? [...found, "wider than the screen by " + over] : found;
      }
      """;

  private static final String OPEN_ALL =
      "() => document.querySelectorAll('details').forEach(d => d.open = true)";

  @Test
  void nothingIsFoundOnAnyTypeOfPage(Browser browser, StaticSite site) throws IOException {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 1280}) {
        Page page = page(browser, scheme, width);
        for (String address : PAGES) {
          page.navigate(site.url(address));
          page.evaluate(OPEN_ALL);
          inspect(page, "/" + address + " " + Map.of(scheme, width), found);
        }
        page.navigate(site.url(PageTypes.HOWTO));
        page.locator("#search").pressSequentially("password");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        inspect(page, "with suggestions " + Map.of(scheme, width), found);
        page.context().close();
      }
    }
    assertThat(found).isEmpty();
  }

  private static void inspect(Page page, String where, List<String> found) throws IOException {
    page.evaluate(axe());
    for (Object one : (List<?>) page.evaluate(AXE)) {
      found.add(where + ": " + one);
    }
  }

  private static Page page(Browser browser, ColorScheme scheme, int width) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setBypassCSP(true)
                .setViewportSize(width, 900))
        .newPage();
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
