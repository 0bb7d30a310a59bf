package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.StaticSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host serves one page for whatever is missing, at any depth. */
@BrowserTest
class NotFoundIT {
  @ParameterizedTest
  @ValueSource(strings = {"gone", "gone/", "get-back-in/gone/", "a/b/c/d/gone.html"})
  void helpsAtAnyDepth(String address, Page page, StaticSite site) {
    PageWatch watch = PageWatch.on(page, site.url());
    Response response = page.navigate(site.url(address));
    assertThat(response.status()).isEqualTo(404);
    assertThat(watch.complaints()).allMatch(c -> c.contains(address));
    page.locator("main input[name=q]").fill("forgot password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.locator("main input[name=q]").press("Enter");
    assertThat(page.locator(".search-item-title a").first()).isVisible();
    page.navigate(site.url(address));
    page.locator("main a").last().click();
    assertThat(page.url()).isEqualTo(site.url());
  }
}
