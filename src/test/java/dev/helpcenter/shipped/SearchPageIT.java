package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.QuickBuild;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(summary(page))
        .hasText(Pattern.compile("(The best )?[0-9]+ articles? for “password”[.].*"));
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

  @Test
  void aListThatIsCutSaysSoAndACategoryHasAllOfItsArticles(Page page, @TempDir Path folder)
      throws Exception {
    write(folder, "jbake.properties", "site.name=Help\nsite.description=Help.\n");
    for (String category : List.of("cars", "cars/start", "phones", "phones/start")) {
      String title = category.endsWith("start") ? "Set up" : category;
      write(folder, "content/" + category + "/index.md", "---\ntitle: " + title + "\n---\n");
    }
    for (int i = 1; i <= 60; i++) {
      article(folder, "phones/start/phone-" + i, "Antenna of phone " + i, "Text.");
    }
    for (int i = 1; i <= 12; i++) {
      article(folder, "cars/start/new-" + i, "Antenna of car " + i, "Text.");
    }
    for (int i = 1; i <= 40; i++) { // else the word tells nothing apart
      article(folder, "cars/new-" + i, "Battery of car " + i, "Text.");
    }
    Path output = folder.resolve("output");
    QuickBuild.build(folder, output);
    try (StaticSite site = StaticSite.of(output)) {
      search(page, site, "antenna");
      assertThat(summary(page)).hasText("The best 50 articles for “antenna”.");
      page.locator(".search-more").click();
      assertThat(summary(page)).hasText("Showing 20 of the best 50 articles.");
      assertThat(page.locator("[data-search-filter] button"))
          .containsText(new String[] {"All", "cars: Set up", "phones: Set up"});
      page.locator("[data-search-filter] button", hasText("cars: Set up")).click();
      assertThat(summary(page)).hasText("12 articles for “antenna”.");
      assertThat(items(page).locator("a:not([href*='/cars/start/'])")).hasCount(0);
      page.locator("[data-search-filter] button", hasText("phones: Set up")).click();
      assertThat(summary(page)).hasText("The best 50 articles for “antenna”.");
      search(page, site, "battery");
      assertThat(summary(page)).hasText("40 articles for “battery”.");
    }
  }

  private static void article(Path folder, String name, String title, String text)
      throws IOException {
    write(folder, "content/" + name + ".md", "---\ntitle: " + title + "\n---\n" + text + "\n");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
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
