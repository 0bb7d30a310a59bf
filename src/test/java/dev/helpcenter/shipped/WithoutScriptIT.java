package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import org.junit.jupiter.api.Test;

/** With scripting off every page reads, and every page leads on. */
@BrowserTest
class WithoutScriptIT {
  @Test
  void aReaderGetsFromHomeToAnArticleAndOn(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url());
    page.locator("main a[href*='get-back-in/']").first().click();
    assertThat(page.url()).startsWith(site.url("get-back-in/"));
    page.navigate(site.url("get-back-in/"));
    page.locator("main a[href*='forgot-password/']").first().click();
    assertThat(page.locator("ol.steps > li").first()).isVisible();
    page.locator("nav a").getByText("Get back in").first().click();
    assertThat(page.url()).isEqualTo(site.url("get-back-in/"));
  }

  @Test
  void theSearchFieldLeadsToTheArticlesFromAToZ(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url("get-back-in/forgot-password/"));
    page.locator("input[name=q]").fill("password");
    page.locator("input[name=q]").press("Enter");
    assertThat(page.url()).startsWith(site.url("a-z/"));
    assertThat(page.locator("main noscript p")).isVisible();
    assertThat(page.locator("main a[href*='forgot-password/']").first()).isVisible();
  }

  @Test
  void troubleshooterAnswersAreLinks(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url("troubleshooter/"));
    Locator answers = page.locator("main li a");
    assertThat(answers.count()).isGreaterThan(5);
    assertThat(answers.first()).isVisible();
  }
}
