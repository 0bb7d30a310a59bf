package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageCondition;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * With scripting off, with storage blocked and without a connection every type of page shows its
 * text and leads on, and the browser has nothing to complain about.
 */
@BrowserTest
class ReadsAndNavigatesIT {
  /** Browsers that block all storage throw at every touch of it. */
  private static final String BLOCK_STORAGE =
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

  /** How many bytes of the site are on the device. */
  private static final String KEPT =
      """
      async () => {
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

  /** Marks the first link of the content, or else of the page, that leads to another page. */
  private static final String MARK_A_LINK =
      """
      () => {
        const leadsOn = (link) => link.origin === location.origin && link.pathname !== location.pathname
            && link.checkVisibility() && !link.closest("details:not([open])");
        const links = [...document.querySelectorAll("main a[href]"), ...document.links];
        const link = links.find(leadsOn);
        link?.setAttribute("data-follow", "");
        return link?.href.split("#")[0];
      }
      """;

  private static final Pattern TEXT = Pattern.compile(".{60}", Pattern.DOTALL);
  private static final LocatorAssertions.HasTextOptions AS_SEEN =
      new LocatorAssertions.HasTextOptions().setUseInnerText(true);

  @Test
  void withScriptingOff(
      @WithoutScript Page page, @WithoutScript BrowserContext context, StaticSite site) {
    PageWatch watch = PageWatch.on(context, site.url());
    PageTypes.ALL.forEach(address -> readAndFollow(page, site, address));
    assertThat(watch.complaints()).allMatch(ReadsAndNavigatesIT::isTheMissingPage);
  }

  @Test
  void withStorageBlockedAndAllThatRemembersWorks(
      Page page, BrowserContext context, StaticSite site) {
    context.addInitScript(BLOCK_STORAGE);
    PageWatch watch = PageWatch.on(context, site.url());
    PageTypes.ALL.forEach(address -> readAndFollow(page, site, address));

    page.navigate(site.url(PageTypes.HOWTO));
    Locator tabs = page.locator("[role=tab]");
    tabs.nth(1).click();
    assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
    Locator tick = page.locator("ol.steps:visible input[type=checkbox]").first();
    tick.check();
    assertThat(tick).isChecked();
    page.locator("#hc-search").fill("password");
    assertThat(page.locator("[role=option]").first()).isVisible();

    page.navigate(site.url(PageTypes.TROUBLESHOOTER));
    page.locator(".question:visible a[href^='#']").first().click();
    assertThat(page.locator(".answered li")).hasCount(1);
    assertThat(watch.complaints()).allMatch(ReadsAndNavigatesIT::isTheMissingPage);
  }

  @Test
  void withoutAConnectionAllThatWasVisitedAndTheEssentials(
      Page page, BrowserContext context, StaticSite site) {
    page.navigate(site.url("privacy/"));
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    page.reload(); // from here on the service worker sees what is visited
    List<String> visited =
        PageTypes.ALL.stream().filter(one -> !one.startsWith("no-such")).toList();
    for (String address : visited) {
      page.navigate(site.url(address));
      PageCondition.await(
          page, "async () => Boolean(await caches.match(location.origin + location.pathname))");
    }
    int kept = ((Number) page.evaluate(KEPT)).intValue();
    assertThat(kept).isBetween(100_000, 1_500_000);

    context.setOffline(true);
    PageWatch watch = PageWatch.on(context, site.url());
    for (String address : visited) {
      readAndFollow(page, site, address);
    }
    page.navigate(site.url());
    page.locator("#hc-search").fill("password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.navigate(site.url("keep-up-to-date/change-password/"));
    assertThat(page.url()).startsWith(site.url("offline/?page="));
    // Service worker and page ask the network in vain; what counts is what the page has to say.
    assertThat(watch.complaints())
        .filteredOn(one -> !one.contains("ERR_INTERNET_DISCONNECTED"))
        .noneMatch(one -> one.contains("console:") || one.contains("exception:"));
    Locator again = page.locator(".try-again a");
    assertThat((String) again.evaluate("a => a.href"))
        .isEqualTo(site.url("keep-up-to-date/change-password/"));
    context.setOffline(false);
    page.waitForURL(site.url("keep-up-to-date/change-password/"));
    assertThat(page.locator("h1")).hasText("Change your password");
  }

  private static void readAndFollow(Page page, StaticSite site, String address) {
    page.navigate(site.url(address));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main")).hasText(TEXT, AS_SEEN);
    String target = (String) page.evaluate(MARK_A_LINK);
    assertThat(target).as("a way on from /" + address).isNotNull();
    page.locator("[data-follow]").first().click();
    page.waitForURL(url -> url.startsWith(target) || url.startsWith(site.url("offline/")));
    assertThat(page.locator("h1")).isVisible();
  }

  private static boolean isTheMissingPage(String complaint) {
    return complaint.contains("no-such-page/");
  }
}
