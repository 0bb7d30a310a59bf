package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every type of page, narrow and wide, in both schemes, with all opened that can be opened. Each
 * page is loaded once for a width, and looked at for all that is asked here.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
  private static final String OPEN_ALL =
      """
      () => {
        document.querySelectorAll("details").forEach((one) => (one.open = true));
        document.querySelector("main [type=checkbox]")?.click();
      }
      """;

  private static final String SUGGESTIONS = "suggestions";

  private final Map<String, List<String>> found = new LinkedHashMap<>();

  @BeforeAll
  void lookAtEveryTypeOfPage(Browser browser, StaticSite site) throws IOException {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    Axe.addTo(context);
    Page page = context.newPage();
    for (String address : PageTypes.ALL) {
      page.setViewportSize(1280, 900);
      PageTypes.open(page, site, address);
      page.evaluate(OPEN_ALL);
      look(page, "/" + address);
      lookAtTwiceTheText(page, "/" + address);
    }
    page.navigate(site.url(PageTypes.HOWTO));
    page.locator("#hc-search").pressSequentially("password");
    page.locator("[role=option]").first().waitFor();
    page.keyboard().press("ArrowDown");
    look(page, SUGGESTIONS);
    context.close();
  }

  private void look(Page page, String where) {
    for (int width : new int[] {1280, 320}) {
      page.setViewportSize(width, 900);
      String there = where + " at " + width;
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      note("axe", there, Axe.findings(page));
      note("contrast", there, Contrast.tooLow(page));
      if (!where.equals(SUGGESTIONS)) { // they lie over the page's targets until they are closed
        note("targets", there, Targets.tooSmall(page));
      }
      note("reflow", there, Reflow.lost(page));
      note("reflow", there + " from right to left", Settings.lostFromRightToLeft(page));
      note("motion", there, Settings.moving(page));
      note("lists", there, Lists.lost(page));
      note("forced colours", there, Settings.lostWithForcedColours(page));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      note("axe", there + " dark", Axe.findings(page));
      note("contrast", there + " dark", Contrast.tooLow(page));
    }
  }

  private void lookAtTwiceTheText(Page page, String where) {
    Reflow.doubleText(page);
    for (int width : new int[] {320, 1280}) {
      page.setViewportSize(width, 900);
      note("reflow", where + " with twice the text at " + width, Reflow.lost(page));
    }
  }

  private void note(String kind, String where, List<?> findings) {
    List<String> list = found.computeIfAbsent(kind, any -> new ArrayList<>());
    findings.forEach(one -> list.add(where + ": " + one));
  }

  @Test
  void axeFindsNothing() {
    assertThat(found.get("axe")).isEmpty();
  }

  @Test
  void everyTextHasSevenToOneInEveryState() {
    assertThat(found.get("contrast")).isEmpty();
  }

  @Test
  void everyTargetIsLargeEnough() {
    assertThat(found.get("targets")).isEmpty();
  }

  @Test
  void nothingIsLostOn320PixelsWithTextAt200PercentOrFromRightToLeft() {
    assertThat(found.get("reflow")).isEmpty();
  }

  @Test
  void everyListIsHeardAsOne() {
    assertThat(found.get("lists")).isEmpty();
  }

  @Test
  void nothingMovesForReadersWhoAskedForLess() {
    assertThat(found.get("motion")).isEmpty();
  }

  @Test
  void withForcedColoursOneSeesWhatIsChosenAndWhatCanBeUsed() {
    assertThat(found.get("forced colours")).isEmpty();
  }
}
