package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of results: what was asked stands in its address, and Back leads to what was seen. */
@BrowserTest
class SearchPageIT {
  private static void search(Page page, StaticSite site, String query) {
    page.navigate(site.url("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
  }

  private static Locator items(Page page) {
    return page.locator(".search-item");
  }

  private static Locator summary(Page page) {
    return page.locator("[data-search-summary]");
  }

  private static Locator pressed(Page page) {
    return page.locator("[data-search-filter] [aria-pressed=true]");
  }

  @Test
  void aCategoryIsChosenByAButtonAndKeptInTheAddress(Page page, StaticSite site) {
    search(page, site, "password");
    assertThat(pressed(page)).hasText("All");
    String all = summary(page).textContent();
    Locator choice = page.locator("[data-search-filter] button", hasText("Stay safe"));
    choice.focus();
    page.keyboard().press("Enter");
    assertThat(pressed(page)).hasText("Stay safe");
    assertThat(pressed(page)).isFocused();
    assertThat(summary(page)).hasText(Pattern.compile("[0-9]+ articles? for “password”[.].*"));
    assertThat(summary(page)).not().hasText(all);
    assertThat(items(page).locator("> h2 a:not([href*='/stay-safe/'])")).hasCount(0);
    assertThat(page.url()).contains("q=password").contains("category=Stay");

    page.reload();
    assertThat(pressed(page)).hasText("Stay safe");
    page.goBack();
    assertThat(pressed(page)).hasText("All");
    assertThat(summary(page)).hasText(all);
    page.goForward();
    assertThat(pressed(page)).hasText("Stay safe");
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void backFromAnotherSearchLeadsToTheOneBefore(Page page, StaticSite site) {
    search(page, site, "password");
    Locator field = page.locator("input[name=q]").first();
    assertThat(field).hasValue("password");
    assertThat(page).hasTitle("password – Search – Shopper Account Help");
    field.fill("parcel");
    field.press("Enter");
    page.waitForURL(Pattern.compile(".*q=parcel"));
    assertThat(page).hasTitle("parcel – Search – Shopper Account Help");
    page.goBack();
    assertThat(field).hasValue("password");
    assertThat(page).hasTitle("password – Search – Shopper Account Help");
    assertThat(summary(page)).containsText("“password”");
  }

  @Test
  void sectionsStandUnderTheirArticleWithTheirWordsMarked(Page page, StaticSite site) {
    search(page, site, "cant use email or sms to recover");
    Locator section =
        page.locator(".search-sections a[href$='no-access-to-email/#recover-by-sms']");
    assertThat(section.locator("mark")).hasText(new String[] {"Recover", "SMS"});
    Locator article = items(page).filter(new Locator.FilterOptions().setHas(section));
    assertThat(article.locator("> h2")).containsText("Get in without your email address");
    assertThat(article.locator("> h2 mark").first()).hasText("email");
    assertThat(article.locator("> .search-item-excerpt")).not().isEmpty();
  }

  @Test
  void theFirstResultIsOnTheFirstScreenOfAPhone(Page page, StaticSite site) {
    page.setViewportSize(360, 640);
    search(page, site, "forgot my password");
    Locator title = items(page).first().locator("> h2 a");
    assertThat(title).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    assertThat(title.innerText()).isEqualTo("Forgot your password: reset it");
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    page.locator("[data-search-filter] button").last().focus();
    assertThat(page.locator("[data-search-filter] button").last()).isInViewport();
  }

  @Test
  void saysWhatItUnderstoodAndWhatItDidNot(Page page, StaticSite site) {
    search(page, site, "frogot my passwrod");
    assertThat(summary(page)).containsText("Showing results for “forgot my password”.");
    search(page, site, "zxqv wqmk");
    assertThat(summary(page)).hasText("Nothing found for “zxqv wqmk”.");
    assertThat(page.locator(".search-ways a")).hasCount(2);
    search(page, site, "cheap flights to bali");
    assertThat(summary(page)).containsText("There may be no article about this.");
    assertThat(page.locator(".search-ways a").first()).isInViewport();
    page.locator(".search-ways a").first().click();
    page.waitForURL(Pattern.compile(".*/troubleshooter/"));
  }

  @Test
  void whatIsAskedIsTextAndNeverMarkup(Page page, StaticSite site) {
    search(page, site, "<img src=x onerror=alert(1)> password");
    assertThat(summary(page)).containsText("“<img src=x onerror=alert(1)> password”");
    assertThat(page.locator("[data-search-summary] img")).hasCount(0);
    assertThat(items(page).first()).isVisible();
  }
}
