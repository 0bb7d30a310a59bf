package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On paper there is a clean sheet: the steps, the answers, and links with their addresses. */
@BrowserTest
class PrintIT {
  private static final String WRITTEN =
      "links => links.map(a => getComputedStyle(a, '::after').content)";

  @BeforeEach
  void paper(Page page) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
  }

  @Test
  void aHowToIsItsStepsAndNothingThatOnlyAScreenCanUse(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    page.waitForFunction("() => document.documentElement.dataset.scripted !== undefined");
    for (Locator step : page.locator("ol.steps > li").all()) {
      assertThat(step).isVisible();
    }
    assertThat(
            page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                .getByText("In the app")
                .first())
        .isVisible();
    for (String useless :
        List.of(
            ".search-box",
            ".masthead-nav",
            ".contents",
            ".pager",
            ".onward",
            ".tab-list",
            ".colophon nav",
            ".steps-progress",
            ".skip-link")) {
      assertThat(page.locator(useless).first()).isHidden();
    }
    assertThat(page.locator(".brand")).isVisible();
    assertThat(page.locator(".colophon-notice p").first()).isVisible();
    assertThat(page.evaluate("() => getComputedStyle(document.body).color"))
        .isEqualTo("rgb(0, 0, 0)");
  }

  @Test
  void allAnswersAreOpen(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.FAQ));
    assertThat(page.locator(".questions-all")).isHidden();
    int heights =
        ((Number)
                page.evaluate(
                    "() => [...document.querySelectorAll('.answer')]"
                        + ".filter(a => a.getBoundingClientRect().height > 20).length"))
            .intValue();
    assertThat(heights).isEqualTo(page.locator(".answer").count());
  }

  @Test
  void theWholeTreeOfQuestionsIsPrinted(Page page, StaticSite site) {
    page.navigate(site.url("troubleshooter/?answers=1"));
    page.waitForFunction("() => document.documentElement.dataset.scripted !== undefined");
    for (Locator question : page.locator(".question").all()) {
      assertThat(question).isVisible();
    }
  }

  @Test
  void linksToOtherSitesAreWrittenOut(Page page, StaticSite site) {
    page.navigate(site.url("get-more-help/australian-services/"));
    Locator outgoing = page.locator(".prose a[href^='http']");
    List<?> written = (List<?>) outgoing.evaluateAll(WRITTEN);
    assertThat(written).isNotEmpty();
    for (int i = 0; i < written.size(); i++) {
      assertThat(written.get(i).toString()).contains(outgoing.nth(i).getAttribute("href"));
    }
  }
}
