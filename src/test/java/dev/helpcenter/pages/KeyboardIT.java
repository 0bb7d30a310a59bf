package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every page works by keyboard alone: everything is reached, in order, and one sees where one is.
 */
@BrowserTest
class KeyboardIT {
  /** Gives each target a number in the order of the page; one tab stands for its group. */
  private static final String COUNT =
      """
      () => {
        const targets = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
        targets.forEach((one, i) => (one.dataset.stop = i));
        return targets.length;
      }
      """;

  /** Where the focus is, and whether one sees it there: a ring of its own or of the field's. */
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body || at.dataset.stop === undefined) return null;
        const ring = (one) => {
          const style = getComputedStyle(one);
          return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        };
        const box = at.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const seen = inView && (ring(at) || ring(at.closest(".search-field") ?? at));
        return { stop: Number(at.dataset.stop), seen, what: at.outerHTML.slice(0, 120) };
      }
      """;

  @Test
  void tabReachesEverythingInOrderAndShowsWhereItIs(Page page, StaticSite site) {
    // Without smooth scrolling, so that what is focused is in view at once.
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    List<String> problems = new ArrayList<>();
    for (String address : PageTypes.ALL) {
      page.navigate(site.url(address));
      page.waitForFunction("() => document.documentElement.dataset.scripted !== undefined");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      int count = ((Number) page.evaluate(COUNT)).intValue();
      Set<Integer> reached = new LinkedHashSet<>();
      for (int i = 0; i < count; i++) {
        page.keyboard().press("Tab");
        Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
        if (focus == null) {
          problems.add("/" + address + ": lost after " + reached);
          break;
        }
        reached.add(((Number) focus.get("stop")).intValue());
        if (!Boolean.TRUE.equals(focus.get("seen"))) {
          problems.add("/" + address + ": not seen at " + focus.get("what"));
        }
      }
      if (!List.copyOf(reached).equals(reached.stream().sorted().toList())
          || reached.size() != count) {
        problems.add("/" + address + ": " + count + " targets, reached " + reached);
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theFirstTabLeadsToTheContent(Page page, StaticSite site) {
    for (String address : PageTypes.ALL) {
      page.navigate(site.url(address));
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip-link")).isFocused();
      assertThat(page.locator(".skip-link")).isInViewport();
      page.keyboard().press("Enter");
      assertThat(page.locator("#main")).isFocused();
    }
  }

  @Test
  void theSearchIsOpenedMovedInAndLeftByKeyboard(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    page.locator("#search").focus();
    page.keyboard().type("password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
    assertThat(page.locator("#search")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("[role=option]").first()).isHidden();
    assertThat(page.locator("#search")).isFocused();
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
