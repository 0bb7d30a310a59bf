package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageCondition;
import dev.helpcenter.testing.StaticSite;
import org.junit.jupiter.api.Test;

/** Without a connection the essentials and what was visited still read and navigate. */
@BrowserTest
class OfflineIT {
  private static final String KEPT =
      """
      async () => {
        await navigator.serviceWorker.ready;
        let size = 0;
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            size += (await (await cache.match(request)).blob()).size;
          }
        }
        return size;
      }
      """;

  @Test
  void essentialsAndVisitedPagesRead(Page page, BrowserContext context, StaticSite site) {
    page.navigate(site.url("privacy/"));
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    PageCondition.await(
        page, "async () => (await caches.match(location.href.split('#')[0])) !== undefined");
    int kept = ((Number) page.evaluate(KEPT)).intValue();
    assertThat(kept).isBetween(100_000, 1_500_000);

    context.setOffline(true);
    page.reload();
    assertThat(page.locator("h1")).hasText("Privacy");
    page.navigate(site.url("troubleshooter/?answers=1"));
    assertThat(page.locator(".question:visible")).hasCount(1);
    page.navigate(site.url("get-back-in/forgot-password/"));
    assertThat(page.locator("ol.steps").first()).isVisible();
    page.navigate(site.url());
    page.locator("#search").fill("password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.navigate(site.url("accessibility/"));
    assertThat(page.url()).isEqualTo(site.url("offline/"));
  }
}
