package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers do with steps, tabs and answers, and what is still so when they come back. */
@BrowserTest
class AnswersIT {
  @Test
  void tickedStepsAndTheChosenTabAreRememberedOnThisDevice(
      Page page, BrowserContext context, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    page.locator("[role=tab]").nth(1).click();
    Locator steps = page.locator("ol.steps:visible input");
    int count = steps.count();
    steps.first().check();
    assertThat(page.locator(".steps-progress:visible")).containsText("1 of " + count);
    page.close();

    Page again = context.newPage();
    again.navigate(site.url(PageTypes.HOWTO));
    assertThat(again.locator("[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
    Locator kept = again.locator("ol.steps:visible input");
    assertThat(kept).hasCount(count);
    assertThat(kept.first()).isChecked();
    assertThat(kept.nth(1)).not().isChecked();

    // The choice is the reader's, not the page's: another page follows it.
    again.navigate(site.url("get-more-help/live-chat/"));
    assertThat(again.locator("[role=tab][aria-selected=true]")).hasText("In the app");
  }

  @Test
  void tickedTasksOfAChecklistAreRememberedToo(Page page, StaticSite site) {
    page.navigate(site.url("someone-else-got-in/first-ten-minutes/"));
    Locator second = page.getByRole(AriaRole.CHECKBOX).nth(1);
    // Where readers look for it: beside its words, which tick it too.
    assertThat(page.locator(".task").nth(1).boundingBox().y)
        .isCloseTo(second.boundingBox().y, within(12.0));
    page.getByText("Change your AliExpress password").click();
    assertThat(second).isChecked();
    assertThat(page.getByText("1 of 3 tasks done.")).isVisible();
    page.reload();
    assertThat(second).isChecked();
    assertThat(page.getByRole(AriaRole.CHECKBOX).first()).not().isChecked();
  }

  @Test
  void stepsThatGoOnAfterATextShowTheirNumbers(Page page, BrowserContext context, StaticSite site) {
    page.navigate(site.url("components/"));
    page.waitForFunction("() => document.documentElement.dataset.scripted !== undefined");
    // No script can read what a counter shows; a screen reader can.
    CDPSession session = context.newCDPSession(page);
    JsonObject example = new JsonObject();
    example.add("nodeId", session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId"));
    example.addProperty("selector", "#component-steps");
    JsonObject texts = session.send("DOM.querySelector", example);
    texts.addProperty("role", "StaticText");
    List<String> numbers = new ArrayList<>();
    for (JsonElement node :
        session.send("Accessibility.queryAXTree", texts).getAsJsonArray("nodes")) {
      numbers.add(node.getAsJsonObject().getAsJsonObject("name").get("value").getAsString());
    }
    assertThat(numbers)
        .filteredOn(text -> text.matches("[0-9]"))
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void tabsOfOnePageFollowEachOther(Page page, StaticSite site) {
    page.navigate(site.url("components/"));
    Locator groups = page.locator("#component-tabs .tabs");
    assertThat(groups).hasCount(2);
    groups.first().locator("[role=tab]").nth(1).click();
    assertThat(groups.last().locator("[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
    assertThat(groups.last().locator(".tab-panel").nth(0)).isHidden();
    assertThat(groups.last().locator(".tab-panel").nth(1)).isVisible();
  }

  @Test
  void theContentsMarkWhatIsReadAndNotWhatATabHides(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    Locator marked = page.locator(".contents a[aria-current]");
    page.mouse().wheel(0, 500);
    assertThat(marked).hasText("In a browser");
    page.locator("[role=tab]").nth(1).click();
    page.mouse().wheel(0, 60);
    assertThat(marked).hasText("In the app");
  }

  /** A link to words searches as find-in-page does. */
  @Test
  void whatATabHidesIsFoundByTheBrowser(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    assertThat(page.locator("[role=tab]").first()).hasAttribute("aria-selected", "true");
    Locator step = page.locator(".tab-panel").nth(1).locator("li").nth(2);
    assertThat(step).isHidden();
    String words = step.textContent().split("[.,:?]")[0].strip();
    page.evaluate(
        """
        (words) => {
          const link = document.createElement("a");
          link.href = "#:~:text=" + encodeURIComponent(words);
          link.textContent = "Find it";
          document.querySelector("h1").append(link);
        }
        """,
        words);
    page.getByText("Find it").click();
    assertThat(page.locator("[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
    assertThat(step).isInViewport();
    assertThat(page.locator(".tab-panel").first()).isHidden();
  }

  @Test
  void withoutScriptAllTabsShow(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.HOWTO));
    Locator panels = page.locator(".tab-panel");
    assertThat(panels).hasCount(2);
    assertThat(panels.first().locator("h2")).isVisible();
    assertThat(panels.last().locator("li").first()).isVisible();
  }

  @Test
  void answersOpenOneByOneAndAllAtOnce(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.FAQ));
    Locator open = page.locator(".questions details[open]");
    int count = page.locator(".questions details").count();
    assertThat(open).hasCount(0);
    page.locator(".questions summary").nth(1).click();
    assertThat(open).hasCount(1);
    assertThat(page.locator(".answer").nth(1)).isVisible();
    page.locator(".questions-all").click();
    assertThat(open).hasCount(count);
    page.locator(".questions-all").click();
    assertThat(open).hasCount(0);
  }

  @Test
  void withoutScriptAnswersOpenOneByOne(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.FAQ));
    page.locator(".questions summary").first().click();
    assertThat(page.locator(".answer").first()).isVisible();
  }

  @Test
  void everyAnswerHasALinkThatOpensIt(Page page, BrowserContext context, StaticSite site) {
    page.navigate(site.url(PageTypes.FAQ));
    page.locator(".questions summary").nth(2).click();
    page.locator(".answer-link a").nth(2).click();
    String link = page.url();
    assertThat(link).contains("#");

    opens(context.newPage(), link);
  }

  @Test
  void withoutScriptTheLinkOpensItToo(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.FAQ));
    String anchor = page.locator(".answer").nth(2).getAttribute("id");
    opens(page, site.url("privacy/"));
    opens(page, site.url(PageTypes.FAQ) + "#" + anchor);
  }

  private static void opens(Page page, String link) {
    page.navigate(link);
    if (link.contains("#")) {
      assertThat(page.locator(".answer").nth(2)).isVisible();
      assertThat(page.locator(".answer").nth(2)).isInViewport();
      assertThat(page.locator(".questions details[open]")).hasCount(1);
    }
  }

  /** A text fragment searches as find-in-page does, and opens what it finds. */
  @Test
  void closedAnswersAreFoundByTheBrowser(Page page, StaticSite site) {
    page.navigate(site.url(PageTypes.FAQ));
    String words = page.locator(".answer p").nth(4).textContent().split("[.,:?]")[0].strip();
    page.navigate(site.url("privacy/"));
    page.navigate(site.url(PageTypes.FAQ) + "#:~:text=" + words.replace(" ", "%20"));
    assertThat(page.locator(".questions details[open]")).hasCount(1);
    assertThat(page.getByText(words).first()).isInViewport();
  }
}
