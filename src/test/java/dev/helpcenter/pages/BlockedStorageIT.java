package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.StaticSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Browsers that block all storage throw at every touch of it; pages work, and forget. */
@BrowserTest
class BlockedStorageIT {
  private static final String BLOCK =
      """
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
      }
      Object.defineProperty(Document.prototype, "cookie", {
        get() { throw new DOMException("blocked", "SecurityError"); },
        set() { throw new DOMException("blocked", "SecurityError"); },
      });
      Object.defineProperty(Navigator.prototype, "serviceWorker", {
        get() { throw new DOMException("blocked", "SecurityError"); },
      });
      """;

  @Test
  void everyKindOfPageWorks(Page page, BrowserContext context, StaticSite site) {
    context.addInitScript(BLOCK);
    PageWatch watch = PageWatch.on(context, site.url());

    page.navigate(site.url());
    page.locator("#search").fill("password");
    assertThat(page.locator("[role=option]").first()).isVisible();

    page.navigate(site.url("get-back-in/forgot-password/"));
    Locator tabs = page.locator("[role=tab]");
    tabs.nth(1).click();
    assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
    Locator tick = page.locator("ol.steps:visible input[type=checkbox]").first();
    tick.check();
    assertThat(tick).isChecked();

    page.navigate(site.url("troubleshooter/"));
    page.locator(".question:visible a[href^='#']").first().click();
    assertThat(page.locator(".answered li")).hasCount(1);

    for (String address :
        List.of("frequent-questions/most-asked/", "a-z/", "search/?q=code", "get-back-in/")) {
      page.navigate(site.url(address));
      assertThat(page.locator("h1")).isVisible();
    }
    assertThat(page.locator("main a").first()).isVisible();
    assertThat(watch.complaints()).isEmpty();
  }
}
