package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.ReducedMotion;
import dev.helpcenter.search.HostileQueries;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.StaticSite;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search field as keyboards and screen readers meet it: a combobox of the ARIA practices. */
@BrowserTest
class SearchComboboxIT {
  private static final String SMALL_SHIFTS =
      """
      () => {
        window.shifts = [];
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => window.shifts.push(entry.value)),
        ).observe({ type: "layout-shift", buffered: true });
      }
      """;

  private static Locator field(Page page) {
    return page.locator("input[name=q]").first();
  }

  private static Locator options(Page page) {
    return page.locator("[role=listbox] [role=option]");
  }

  private static Locator type(Page page, StaticSite site, String query) {
    page.navigate(site.url());
    Locator field = field(page);
    field.click();
    field.fill(query);
    assertThat(options(page).first()).isVisible();
    return field;
  }

  private static void isActive(Locator field, Locator option) {
    assertThat(option).hasAttribute("aria-selected", "true");
    String id = option.getAttribute("id");
    assertThat(field).hasAttribute("aria-activedescendant", id);
  }

  private static void noneIsActive(Page page) {
    assertThat(field(page)).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
  }

  @Test
  void controlKLeadsToTheField(Page page, StaticSite site) {
    page.navigate(site.url("get-back-in/forgot-password/"));
    for (String keys : List.of("Control+k", "Meta+k")) {
      page.keyboard().press(keys);
      assertThat(field(page)).isFocused();
      assertThat(field(page)).hasValue("");
      page.evaluate("() => document.activeElement.blur()");
    }
    field(page).fill("and/or");
    page.keyboard().press("Control+k");
    page.keyboard().type("x");
    assertThat(field(page)).hasValue("x");
  }

  /** Who speaks to the device would set off what a single key does (WCAG 2.1.4). */
  @Test
  void noKeyAloneLeadsToTheFieldAndKeysWithoutANameDoNoHarm(Page page, StaticSite site) {
    PageWatch watch = PageWatch.on(page, site.url());
    page.navigate(site.url("get-back-in/forgot-password/"));
    for (String key : List.of("/", "k", "s", "?")) {
      page.keyboard().press(key);
      assertThat(field(page)).not().isFocused();
    }
    page.evaluate("() => document.body.dispatchEvent(new Event('keydown', { bubbles: true }))");
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void becomesAComboboxWithAListThatItOwns(Page page, StaticSite site) {
    Locator field = type(page, site, "forgot my password");
    assertThat(field).hasAttribute("role", "combobox");
    assertThat(field).hasAttribute("aria-autocomplete", "list");
    assertThat(field).hasAttribute("aria-expanded", "true");
    Locator list = page.locator("#" + field.getAttribute("aria-controls"));
    assertThat(list).hasAttribute("role", "listbox");
    assertThat(list).hasAccessibleName("Search results");
    assertThat(list.locator("[role=group]").first())
        .hasAccessibleName("Forgot your password: reset it");
    List<?> ids = (List<?>) options(page).evaluateAll("all => all.map(option => option.id)");
    assertThat(ids).doesNotHaveDuplicates().hasSizeBetween(3, 6);
    field.fill("");
    assertThat(field).hasAttribute("aria-expanded", "false");
  }

  @Test
  void arrowsGoThroughTheResultsAndBackToTheField(Page page, StaticSite site) {
    Locator field = type(page, site, "forgot my password");
    Locator options = options(page);
    noneIsActive(page);
    field.press("ArrowDown");
    isActive(field, options.first());
    field.press("ArrowDown");
    isActive(field, options.nth(1));
    field.press("ArrowUp");
    field.press("ArrowUp");
    noneIsActive(page);
    field.press("ArrowUp");
    isActive(field, options.last());
    field.press("ArrowDown");
    noneIsActive(page);
    assertThat(field).isFocused();
  }

  @Test
  void whatIsChosenStaysChosenWhenResultsOfTheLastWordsComeLate(Page page, StaticSite site) {
    Locator field = type(page, site, "forgot");
    String chosen = options(page).first().getAttribute("data-url");
    List<Route> held = new CopyOnWriteArrayList<>();
    page.route("**/search/*/t*.json", held::add);
    field.pressSequentially(" password");
    page.waitForCondition(() -> !held.isEmpty());
    field.press("ArrowDown");
    isActive(field, options(page).first());

    held.forEach(Route::resume);

    assertThat(page.locator("[role=option] mark", new Page.LocatorOptions().setHasText("password")))
        .not()
        .hasCount(0);
    Locator same = page.locator("[role=option][data-url='" + chosen + "']");
    isActive(field, same);
    field.press("Enter");
    page.waitForURL(url -> url.endsWith(chosen));
  }

  @Test
  void keysThatMoveInTheTextLeadBackToTheField(Page page, StaticSite site) {
    Locator field = type(page, site, "password");
    String caret = "input => input.selectionStart";
    field.press("ArrowDown");
    field.press("Home");
    noneIsActive(page);
    assertThat(field.evaluate(caret)).isEqualTo(0);
    field.press("ArrowDown");
    field.press("End");
    noneIsActive(page);
    assertThat(field.evaluate(caret)).isEqualTo("password".length());
    field.press("ArrowDown");
    field.press("s");
    noneIsActive(page);
    assertThat(field).hasValue("passwords");
  }

  @Test
  void escapeClosesTheListThenEmptiesTheField(Page page, StaticSite site) {
    Locator field = type(page, site, "password");
    field.press("ArrowDown");
    field.press("Escape");
    assertThat(page.locator(".search-popup").first()).isHidden();
    assertThat(field).hasAttribute("aria-expanded", "false");
    noneIsActive(page);
    assertThat(field).hasValue("password");
    field.press("ArrowDown");
    assertThat(options(page).first()).isVisible();
    field.press("Escape");
    field.press("Escape");
    assertThat(field).hasValue("");
    assertThat(field).isFocused();
  }

  @Test
  void leavingTheFieldClosesTheList(Page page, StaticSite site) {
    Locator field = type(page, site, "password");
    field.press("Tab");
    assertThat(page.locator(".search-popup").first()).isHidden();
    assertThat(field).hasAttribute("aria-expanded", "false");
  }

  @Test
  void theMiddleButtonOpensATabAsOnALink(Page page, BrowserContext context, StaticSite site) {
    type(page, site, "forgot my password");
    Locator.ClickOptions middle = new Locator.ClickOptions().setButton(MouseButton.MIDDLE);
    Page tab = context.waitForPage(() -> options(page).first().click(middle));
    tab.waitForURL(Pattern.compile(".*/forgot-password/"));
    assertThat(page).hasURL(site.url());
    assertThat(options(page).first()).isVisible();
    options(page).first().click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    assertThat(page).hasURL(site.url());
    assertThat(context.pages()).hasSize(2);
  }

  @Test
  void tellsHowManyResultsThereAreAndWhatWasMended(Page page, StaticSite site) {
    Locator field = type(page, site, "forgot passwrod ");
    Locator status = page.locator(".search-box [role=status]").first();
    assertThat(status).hasText(Pattern.compile("[0-9]+ results[.] Showing results for “.*"));
    assertThat(page.locator(".search-notice").first())
        .hasText("Showing results for “forgot password”.");
    field.fill("");
    assertThat(status).hasText("");
  }

  @Test
  void wordsOfTheQueryAreMarkedInTitleAndExcerpt(Page page, StaticSite site) {
    type(page, site, "forgot password");
    Locator first = options(page).first();
    assertThat(first.locator(".search-hit-title mark"))
        .hasText(new String[] {"Forgot", "password"});
    assertThat(first.locator(".search-hit-excerpt mark").first()).hasText("password");
  }

  @Test
  void sectionsStandUnderTheirArticleAndLeadToTheirHeading(Page page, StaticSite site) {
    Locator field = type(page, site, "cant use email or sms to recover");
    Locator group = page.locator("[role=group]:has(.search-hit-section)").first();
    assertThat(group.locator("[role=option]").first()).containsText("Get in without your email");
    Locator section = group.locator(".search-hit-section").first();
    assertThat(section.locator(".search-hit-title")).hasText("Recover by SMS");
    while (!"true".equals(section.getAttribute("aria-selected"))) {
      field.press("ArrowDown");
    }
    field.press("Enter");
    page.waitForURL(Pattern.compile(".*/get-back-in/no-access-to-email/#recover-by-sms"));
    assertThat(page.locator("#recover-by-sms")).isInViewport();
  }

  @Test
  void earlierQueriesAreKeptOnTheDeviceAndForgottenOnRequest(Page page, StaticSite site) {
    Locator field = type(page, site, "forgot my password");
    field.press("ArrowDown");
    field.press("Enter");
    page.waitForURL(Pattern.compile(".*/forgot-password/.*"));
    field(page).click();
    assertThat(page.locator(".search-notice").first()).hasText("Recent searches on this device");
    assertThat(options(page)).hasText(new String[] {"forgot my password", "Clear recent searches"});
    options(page).first().click();
    assertThat(field(page)).hasValue("forgot my password");
    assertThat(options(page).first().locator(".search-hit-title")).isVisible();
    field(page).fill("");
    options(page).last().click();
    assertThat(options(page)).hasCount(0);
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    assertThat(site.requests()).noneMatch(request -> request.path().contains("my"));
  }

  @Test
  void whoLeftTheFieldBeforeTheScriptCameSeesNoList(Page page, StaticSite site) {
    page.navigate(site.url());
    page.evaluate(
        "() => localStorage.setItem('helpcenter.recent-searches', JSON.stringify(['password']))");
    List<Route> held = new CopyOnWriteArrayList<>();
    page.route("**/search/combobox.js", held::add);
    Locator field = field(page);
    field.focus();
    page.waitForCondition(() -> !held.isEmpty());
    field.blur();
    held.forEach(Route::resume);
    assertThat(field).hasAttribute("role", "combobox");
    assertThat(page.locator(".search-popup").first()).isHidden();
    field.focus();
    assertThat(options(page)).hasText(new String[] {"password", "Clear recent searches"});
  }

  @Test
  void whenNothingIsFoundTheWaysToGetHelpAreTheList(Page page, StaticSite site) {
    Locator field = type(page, site, "zxqv wqmk");
    assertThat(page.locator(".search-notice").first()).hasText("Nothing found.");
    field.fill("zx"); // may yet become a word
    assertThat(page.locator(".search-popup").first()).isHidden();
    field.fill("zxqv");
    assertThat(page.locator(".search-notice").first()).hasText("Nothing found.");
    assertThat(options(page)).hasCount(2);
    assertThat(page.locator(".search-box [role=status]").first()).hasText("Nothing found.");
    field.press("ArrowDown");
    field.press("Enter");
    page.waitForURL(Pattern.compile(".*/troubleshooter/"));
  }

  @Test
  void whenHardlyAnythingFitsTheWaysToGetHelpComeFirst(Page page, StaticSite site) {
    Locator field = type(page, site, "cheap flights to bali ");
    assertThat(page.locator(".search-notice").first())
        .hasText("There may be no article about this.");
    assertThat(page.locator(".search-way")).hasCount(2);
    assertThat(options(page).nth(1)).isInViewport();
    assertThat(options(page).nth(2).locator(".search-hit-excerpt")).not().isEmpty();
    field.press("ArrowDown");
    field.press("ArrowDown");
    field.press("Enter");
    page.waitForURL(Pattern.compile(".*/get-more-help/"));
  }

  @Test
  void hostileQueriesNeitherThrowNorHang(Page page, StaticSite site) {
    PageWatch watch = PageWatch.on(page, site.url());
    Locator field = type(page, site, "password");
    for (String query : HostileQueries.ALL) {
      field.fill(query);
    }
    field.fill("+-:*~^ forgot my password");
    assertThat(options(page).first()).containsText("Forgot your password: reset it");
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void resultsAreSeenAboveAPhonesKeyboard(Page page, StaticSite site) {
    page.setViewportSize(360, 330);
    // Without it the page may still be gliding when its place is read.
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    Locator field = type(page, site, "forgot my password");
    assertThat(options(page).first()).isInViewport();
    assertThat(field).isInViewport();
    int before = ((Number) page.evaluate("() => scrollY")).intValue();
    field.press("ArrowDown");
    field.press("s");
    assertThat(options(page).first()).isInViewport();
    assertThat(page.evaluate("() => scrollY")).isEqualTo(before);
  }

  @Test
  void theListStaysWhereItIsWhenANoticeComesAndGoes(Page page, StaticSite site) {
    page.setViewportSize(360, 640);
    Locator field = type(page, site, "password");
    page.evaluate(SMALL_SHIFTS);
    Locator notice = page.locator(".search-notice");
    for (int i = 0; i < 3; i++) {
      field.fill("acount hacked");
      assertThat(notice).hasText("Showing results for “account hacked”.");
      field.fill("account hacked");
      assertThat(notice).isHidden();
      assertThat(options(page).first()).isVisible();
    }
    assertThat((List<?>) page.evaluate("() => window.shifts")).isEmpty();
  }

  @Test
  void nothingMovesOnAPhoneWhileAReaderTypes(Page page, StaticSite site) {
    page.setViewportSize(360, 640);
    page.navigate(site.url());
    page.evaluate(SMALL_SHIFTS);
    Locator field = field(page);
    field.click();
    field.pressSequentially("code does not arrive");
    assertThat(options(page).first()).isVisible();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    assertThat((List<?>) page.evaluate("() => window.shifts")).isEmpty();
    List<?> widths =
        (List<?>) options(page).evaluateAll("all => all.map(o => o.scrollWidth - o.clientWidth)");
    assertThat(widths).allMatch(more -> more.equals(0));
    List<?> heights =
        (List<?>)
            options(page)
                .evaluateAll("all => all.filter(o => o.offsetHeight < 44).map(o => o.textContent)");
    assertThat(heights).isEmpty();
  }
}
