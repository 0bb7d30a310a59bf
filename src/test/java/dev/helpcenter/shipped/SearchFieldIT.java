package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.StaticSite;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader types a few words, sees titles and excerpts, and opens the right article. */
@BrowserTest
class SearchFieldIT {
  private static final String FIELD_SCRIPT = "/search/search-box.js";

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
    List<String> asked = askedBy(page);
    page.navigate(site.url("get-back-in/"));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(asked).filteredOn(path -> path.contains("/search/")).containsExactly(FIELD_SCRIPT);
    page.locator("input[name=q]").first().focus();
    page.locator("input[name=q]").first().fill("password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    assertThat(asked).contains("/search/engine.js", "/search/index.json");
  }

  @Test
  void whoTypesFastFetchesNothingForHalfAWord(Page page, StaticSite site) {
    List<String> asked = askedBy(page);
    // However slow this machine types, no time passes in the page between two letters.
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.navigate(site.url());
    page.clock().pauseAt(60_000);
    Locator field = page.locator("input[name=q]").first();
    page.waitForResponse("**/search/index.json", field::click);
    field.pressSequentially("forgot my password");
    assertThat(shards(asked)).isEmpty();
    page.clock().runFor(200);
    assertThat(page.locator("[role=option]").first()).isVisible();
    assertThat(shards(asked)).hasSizeBetween(1, 3).doesNotHaveDuplicates();
  }

  private static List<String> shards(List<String> asked) {
    return asked.stream().filter(path -> path.matches(".*/t[0-9]+[.]json")).toList();
  }

  /** What the page itself asks for: its service worker keeps the essentials for later besides. */
  private static List<String> askedBy(Page page) {
    List<String> paths = new CopyOnWriteArrayList<>();
    page.onRequest(request -> paths.add(URI.create(request.url()).getPath()));
    return paths;
  }
}
