package dev.helpcenter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures of all types of pages, for people to look at: {@code target/screenshots}. */
@BrowserTest
class ScreenshotsIT {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "home", "",
              "category", "get-back-in/",
              "howto", "get-back-in/forgot-password/",
              "article", "get-back-in/how-recovery-works/",
              "faq", "frequent-questions/most-asked/",
              "troubleshooter", "troubleshooter/?answers=1",
              "a-z", "a-z/",
              "search", "search/?q=password",
              "not-found", "no-such-page/",
              "components", "components/"));

  @Test
  void everyTypeOfPageIsPictured(Browser browser, StaticSite site) throws IOException {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : new int[] {360, 768, 1440}) {
        Page page =
            browser
                .newContext(
                    new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900))
                .newPage();
        for (Map.Entry<String, String> one : PAGES.entrySet()) {
          page.navigate(site.url(one.getValue()));
          String name =
              one.getKey() + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
          page.screenshot(
              new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
        }
        page.context().close();
      }
    }
    try (Stream<Path> pictures = Files.list(FOLDER)) {
      assertThat(pictures.count()).isGreaterThanOrEqualTo(PAGES.size() * 6L);
    }
  }
}
