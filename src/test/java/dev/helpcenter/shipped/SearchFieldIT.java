package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.StaticSite;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader types a few words, sees titles and excerpts, and opens the right article. */
@BrowserTest
class SearchFieldIT {
  private static final Pattern FORGOT = Pattern.compile(".*/get-back-in/forgot-password/.*");

  @Test
  void byKeyboard(Page page, StaticSite site) {
    PageWatch watch = PageWatch.on(page, site.url());
    page.navigate(site.url());
    Locator field = page.locator("input[name=q]").first();
    field.click();
    field.pressSequentially("forgot my password");
    Locator first = page.locator("[role=option]").first();
    assertThat(first).isVisible();
    assertThat(first.locator(".search-hit-title")).not().isEmpty();
    assertThat(first.locator(".search-hit-excerpt")).not().isEmpty();
    field.press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
    field.press("Enter");
    page.waitForURL(FORGOT);
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void byMouse(Page page, StaticSite site) {
    page.navigate(site.url("stay-safe/"));
    page.locator("input[name=q]").first().fill("text message with the code does not arrive");
    page.locator("[role=option][data-url*='/sms-not-arriving/']").first().click();
    page.waitForURL(Pattern.compile(".*/code-or-link-problems/sms-not-arriving/.*"));
  }

  @Test
  void onThePageOfResults(Page page, StaticSite site) {
    PageWatch watch = PageWatch.on(page, site.url());
    page.navigate(site.url());
    page.locator("input[name=q]").first().fill("forgot password");
    page.locator("input[name=q]").first().press("Enter");
    page.waitForURL(Pattern.compile(".*/search/\\?q=forgot(\\+|%20)password.*"));
    Locator title = page.locator(".search-item-title a").first();
    assertThat(title).isVisible();
    assertThat(page.locator(".search-item-excerpt").first()).not().isEmpty();
    page.locator(".search-item-title a[href*='forgot-password']").first().click();
    page.waitForURL(FORGOT);
    page.goBack();
    assertThat(title).isVisible();
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void furtherResultsAreAddedByKeyboardAndStayWhenAReaderComesBack(Page page, StaticSite site) {
    page.navigate(site.url("search/?q=password"));
    Locator items = page.locator(".search-item");
    assertThat(items).hasCount(10);
    Locator more = page.locator(".search-more");
    assertThat(more).hasText("Show more");
    more.focus();
    page.keyboard().press("Enter");
    assertThat(items).hasCount(20);
    assertThat(items.nth(10).locator(".search-item-title a").first()).isFocused();
    assertThat(page.locator("[data-search-summary]")).containsText("Showing 20 of ");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/search/"));
    page.goBack();
    assertThat(items).hasCount(20);
    page.locator(".search-filter-choice[aria-pressed=false]").first().click();
    assertThat(page.locator("[data-search-summary]")).containsText("for “password”");
    assertThat(items.nth(10)).not().isVisible();
  }

  @Test
  void loadsNothingForSearchBeforeTheFieldHasFocus(Page page, StaticSite site) {
    page.navigate(site.url("get-back-in/"));
    int before = searchFiles(site);
    page.locator("input[name=q]").first().focus();
    page.locator("input[name=q]").first().fill("password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    assertThat(searchFiles(site)).isGreaterThan(before);
  }

  @Test
  void whoTypesFastFetchesNothingForHalfAWord(Page page, StaticSite site) {
    page.navigate(site.url());
    site.forgetRequests();
    Locator field = page.locator("input[name=q]").first();
    field.click();
    field.pressSequentially("forgot my password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    assertThat(site.requests())
        .filteredOn(request -> request.path().matches(".*/t[0-9]+[.]json"))
        .hasSizeBetween(1, 3);
  }

  private static int searchFiles(StaticSite site) {
    return (int)
        site.requests().stream().filter(r -> r.path().endsWith("/search/engine.js")).count();
  }
}
