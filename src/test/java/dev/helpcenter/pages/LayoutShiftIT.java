package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing moves while a page loads, also if its scripts come late, and with what is remembered. */
@BrowserTest
class LayoutShiftIT {
  /** Scripts start after the first picture of the page, as on a weak connection. */
  private static final int LATE = 150;

  /**
   * Less than 0.002 is a table whose columns become a few pixels wider when its last rows arrive: a
   * browser may paint the first ones before.
   */
  private static final String OBSERVE =
      """
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries().filter(({ value }) => value >= 0.002)) {
          for (const source of entry.sources) {
            const node = source.node?.nodeType === 1 ? source.node : source.node?.parentElement;
            shifts.push(`${node?.localName}.${node?.className} by ${entry.value.toFixed(4)}`);
          }
        }
      }).observe({ type: "layout-shift", buffered: true });
      """;

  private static final String SETTLED =
      """
      async () => {
        while (document.documentElement.dataset.scripted === undefined) {
          await new Promise((done) => setTimeout(done, 20));
        }
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
        return shifts;
      }
      """;

  @Test
  void nothingMoves(Browser browser, StaticSite site) {
    List<String> moved = new ArrayList<>();
    for (int width : new int[] {360, 1280}) {
      Page page = page(browser, width);
      for (String address : PageTypes.ALL) {
        visit(page, site, address, width, moved);
      }
      // A reader who uses the app, and has begun with the steps.
      page.navigate(site.url(PageTypes.HOWTO));
      page.locator("[role=tab]").nth(1).click();
      page.locator("ol.steps:visible input").first().check();
      visit(page, site, PageTypes.HOWTO, width, moved);
      page.context().close();
    }
    assertThat(moved).isEmpty();
  }

  private static Page page(Browser browser, int width) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 760)
                    // It would answer for the scripts, and at once.
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK))
            .newPage();
    page.addInitScript(OBSERVE);
    page.route(
        "**/assets/*.js",
        route -> {
          page.waitForTimeout(LATE);
          route.resume();
        });
    return page;
  }

  private static void visit(
      Page page, StaticSite site, String address, int width, List<String> moved) {
    page.navigate(site.url(address));
    for (Object shift : (List<?>) page.evaluate(SETTLED)) {
      moved.add("/" + address + " " + Map.of("width", width) + ": " + shift);
    }
  }
}
