package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.ShippedSite;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With scripting off every page reads, and every page leads on. */
@BrowserTest
class WithoutScriptIT {
  /** What carries text; closed answers open by themselves, without script. */
  private static final String BLOCKS = "main :is(p, li, h1, h2, h3, td):not(details *)";

  private static final String HIDDEN =
      """
      blocks => blocks.filter(e => e.textContent.trim() && !e.checkVisibility())
          .map(e => e.textContent.trim())
      """;

  @Test
  void everyPageShowsAllOfItsText(@WithoutScript Page page, StaticSite site, ShippedSite shipped)
      throws Exception {
    List<String> silent = new ArrayList<>();
    for (String address : articles(shipped.output())) {
      page.navigate(site.url(address));
      assertThat(page.locator("h1")).isVisible();
      List<?> hidden = (List<?>) page.locator(BLOCKS).evaluateAll(HIDDEN);
      hidden.forEach(text -> silent.add(address + ": " + text));
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void aReaderGetsFromHomeToAnArticleAndOn(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url());
    page.locator("main a[href*='get-back-in/']").first().click();
    assertThat(page.url()).startsWith(site.url("get-back-in/"));
    page.navigate(site.url("get-back-in/"));
    page.locator("main a[href*='forgot-password/']").first().click();
    assertThat(page.locator("ol.steps > li").first()).isVisible();
    page.locator("nav a").getByText("Get back in").first().click();
    assertThat(page.url()).isEqualTo(site.url("get-back-in/"));
  }

  @Test
  void theSearchFieldLeadsToTheArticlesFromAToZ(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url("get-back-in/forgot-password/"));
    page.locator("input[name=q]").fill("password");
    page.locator("input[name=q]").press("Enter");
    assertThat(page.url()).startsWith(site.url("a-z/"));
    assertThat(page.locator("main a[href*='forgot-password/']").first()).isVisible();
  }

  @Test
  void troubleshooterAnswersAreLinks(@WithoutScript Page page, StaticSite site) {
    page.navigate(site.url("troubleshooter/"));
    Locator answers = page.locator("main li a");
    assertThat(answers.count()).isGreaterThan(5);
    assertThat(answers.first()).isVisible();
  }

  private static List<String> articles(Path output) throws Exception {
    try (Stream<Path> files = Files.walk(output, 3)) {
      return files
          .filter(file -> file.endsWith("index.html"))
          .filter(file -> read(file).contains("<main"))
          .map(file -> output.relativize(file).toString().replace("index.html", ""))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
