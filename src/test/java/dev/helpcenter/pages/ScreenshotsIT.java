package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Pictures of all types of pages, for people to look at: {@code target/screenshots}. With {@code
 * -Dscreenshots=all} in all widths and both schemes, with forced colours and on paper; else on a
 * phone, and on a wide and dark screen.
 */
@BrowserTest
class ScreenshotsIT {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final boolean ALL = "all".equals(System.getProperty("screenshots"));

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("home", "");
    PAGES.put("category", "get-back-in/");
    PAGES.put("howto", PageTypes.HOWTO);
    PAGES.put("article", "get-back-in/how-recovery-works/");
    PAGES.put("faq", PageTypes.FAQ);
    PAGES.put("troubleshooter", PageTypes.TROUBLESHOOTER);
    PAGES.put("troubleshooter-outcome", "troubleshooter/?answers=1-1");
    PAGES.put("a-z", "a-z/");
    PAGES.put("search", "search/?q=password");
    PAGES.put("search-nothing", "search/?q=zxqv+wqmk");
    PAGES.put("page", "privacy/");
    PAGES.put("offline", "offline/");
    PAGES.put("not-found", "no-such-page/");
    PAGES.put("components", "components/");
  }

  @Test
  void everyTypeOfPageIsPictured(Browser browser, StaticSite site) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK))
            .newPage();
    PAGES.forEach(
        (name, address) -> {
          PageTypes.open(page, site, address);
          picture(page, name, 360, "light", media().setColorScheme(ColorScheme.LIGHT));
          picture(page, name, 1440, "dark", media().setColorScheme(ColorScheme.DARK));
          if (ALL) {
            picture(page, name, 360, "dark", media().setColorScheme(ColorScheme.DARK));
            picture(page, name, 768, "dark", media().setColorScheme(ColorScheme.DARK));
            picture(page, name, 768, "light", media().setColorScheme(ColorScheme.LIGHT));
            picture(page, name, 1440, "light", media().setColorScheme(ColorScheme.LIGHT));
            picture(page, name, 1440, "forced", media().setForcedColors(ForcedColors.ACTIVE));
            picture(page, name, 768, "print", media().setMedia(Media.PRINT));
          }
        });
  }

  private static Page.EmulateMediaOptions media() {
    return new Page.EmulateMediaOptions()
        .setMedia(Media.SCREEN)
        .setColorScheme(ColorScheme.LIGHT)
        .setForcedColors(ForcedColors.NONE);
  }

  private static void picture(
      Page page, String name, int width, String how, Page.EmulateMediaOptions media) {
    page.setViewportSize(width, 900);
    page.emulateMedia(media);
    Path file = FOLDER.resolve(name + "-" + width + "-" + how + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertThat(Files.exists(file)).as(file.toString()).isTrue();
  }
}
