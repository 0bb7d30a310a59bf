package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every page works by keyboard alone: everything is reached, in order, and one sees where one is.
 */
@BrowserTest
class KeyboardIT {
  /**
   * Gives each target a number in the order of the page (one tab stands for its group), and notes
   * from now on where the focus goes, and whether one sees it there: a ring of its own or of the
   * field's.
   */
  private static final String WATCH =
      """
      () => {
        const targets = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
        targets.forEach((one, i) => (one.dataset.stop = i));
        const ring = (one) => {
          const style = getComputedStyle(one);
          return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        };
        window.stops = [];
        window.unseen = [];
        document.addEventListener("focusin", ({ target }) => {
          stops.push(target.dataset.stop ?? "elsewhere");
          const box = target.getBoundingClientRect();
          const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const seen = inView && (ring(target) || ring(target.closest(".search-field") ?? target));
          if (!seen) unseen.push(target.outerHTML.slice(0, 120));
        });
        return targets.length;
      }
      """;

  @Test
  void tabReachesEverythingInOrderAndShowsWhereItIs(Page page, StaticSite site) {
    // Without smooth scrolling, so that what is focused is in view at once.
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (String address : PageTypes.ALL) {
      PageTypes.open(page, site, address);
      int count = ((Number) page.evaluate(WATCH)).intValue();
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip-link")).isFocused();
      assertThat(page.locator(".skip-link")).isInViewport();
      for (int i = 1; i < count; i++) {
        page.keyboard().press("Tab");
      }
      List<String> inOrder = IntStream.range(0, count).mapToObj(String::valueOf).toList();
      assertThat(page.evaluate("() => stops")).as(address).isEqualTo(inOrder);
      assertThat(page.evaluate("() => unseen")).as(address).isEqualTo(List.of());

      page.locator(".skip-link").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#hc-main")).isFocused();
      // A frame around all that is read would be a line across the page.
      assertThat(page.locator("#hc-main")).hasCSS("outline-style", "none");
      assertThat(page.locator("#hc-main")).hasCSS("box-shadow", "none");
    }
  }

  @Test
  void theSearchIsOpenedMovedInAndLeftByKeyboard(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    page.locator("#hc-search").focus();
    page.keyboard().type("password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
    assertThat(page.locator("#hc-search")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("[role=option]").first()).isHidden();
    assertThat(page.locator("#hc-search")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator(".search-field button")).isFocused();
  }

  @Test
  void stepsQuestionsAndTabsWorkByKeyboard(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    page.locator("[role=tab]").first().focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("[role=tab]").nth(1)).isFocused();
    assertThat(page.locator("[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
    page.keyboard().press("Tab");
    assertThat(page.locator("ol.steps:visible input").first()).isFocused();
    page.keyboard().press("Space");
    assertThat(page.locator("ol.steps:visible input").first()).isChecked();

    page.navigate(site.url(PageTypes.FAQ));
    page.locator(".questions summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".questions .answer").first()).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator(".questions .answer").first()).isHidden();
  }
}
