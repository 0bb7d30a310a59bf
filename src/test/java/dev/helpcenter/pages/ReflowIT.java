package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On 320 px, and with text at 200 %, nothing is cut off, covered or beside the screen. */
@BrowserTest
class ReflowIT {
  private static final String LOST =
      """
      () => {
        document.querySelectorAll("details").forEach((one) => (one.open = true));
        const lost = [];
        const over = document.documentElement.scrollWidth - innerWidth;
        if (over > 0) lost.push(`wider than the screen by ${over}`);
        for (const one of document.querySelectorAll("body *")) {
          if (!one.checkVisibility() || one.closest(".visually-hidden, svg, .table, pre, .skip-link")) continue;
          const style = getComputedStyle(one);
          if (style.clipPath !== "none") continue;
          const name = `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}”`;
          const cuts = style.overflowX !== "visible" || style.overflowY === "hidden";
          if (cuts && one.localName !== "input" && one.scrollWidth > one.clientWidth + 1) lost.push(`cut: ${name}`);
          const { left, right } = one.getBoundingClientRect();
          if (right > innerWidth + 1 || left < -1) lost.push(`beside the screen: ${name}`);
        }
        // Two pieces of text in one place.
        const heads = [...document.querySelectorAll("h1, h2, h3, p, li > a, button, .brand")].filter((one) => one.checkVisibility());
        heads.forEach((one, i) => {
          const a = one.getBoundingClientRect();
          const next = heads[i + 1];
          if (!next || one.contains(next) || a.height === 0) return;
          const b = next.getBoundingClientRect();
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 4 && high > 8) lost.push(`covered: ${one.textContent.slice(0, 30)} by ${next.textContent.slice(0, 30)}`);
        });
        return lost;
      }
      """;

  private static final String TWICE_THE_TEXT =
      "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('html { font-size: 200% }');"
          + " document.adoptedStyleSheets = [sheet]; }";

  @Test
  void nothingIsLostOn320Pixels(Browser browser, StaticSite site) {
    assertThat(lost(browser, site, 320, 256, "() => {}")).isEmpty();
  }

  @Test
  void nothingIsLostWithTextAt200Percent(Browser browser, StaticSite site) {
    assertThat(lost(browser, site, 1280, 1024, TWICE_THE_TEXT)).isEmpty();
    assertThat(lost(browser, site, 640, 900, TWICE_THE_TEXT)).isEmpty();
  }

  private static List<String> lost(
      Browser browser, StaticSite site, int width, int height, String change) {
    List<String> lost = new ArrayList<>();
    Page page =
        browser
            .newContext(new Browser.NewContextOptions().setViewportSize(width, height))
            .newPage();
    for (String address : PageTypes.ALL) {
      page.navigate(site.url(address));
      page.waitForFunction("() => document.documentElement.dataset.scripted !== undefined");
      page.evaluate(change);
      for (Object one : (List<?>) page.evaluate(LOST)) {
        lost.add("/" + address + " at " + width + ": " + one);
      }
    }
    page.context().close();
    return lost;
  }
}
