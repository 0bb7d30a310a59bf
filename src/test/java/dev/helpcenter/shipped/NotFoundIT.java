package dev.helpcenter.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageWatch;
import dev.helpcenter.testing.QuickBuild;
import dev.helpcenter.testing.ShippedSource;
import dev.helpcenter.testing.StaticSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host serves one page for whatever is missing, at any depth. */
@BrowserTest
class NotFoundIT {
  @TempDir Path folder;

  @Test
  void helpsAtAnyDepth(Page page, StaticSite site) {
    for (String address : List.of("gone", "gone/", "a/b/c/d/gone.html")) {
      isWhole(address, page, site);
    }
    leadsOn("get-back-in/gone/", page, site);
  }

  /** There its links need the path of the site's address, as the page cannot know its depth. */
  @Test
  void helpsOnAProjectPage(Page page) throws Exception {
    ShippedSource.copyTo(folder);
    Files.writeString(
        folder.resolve("jbake.properties"),
        "\nsite.host=https://example.github.io/some-repo\n",
        StandardOpenOption.APPEND);
    Path output = folder.resolve("output");
    QuickBuild.build(folder, output);
    try (StaticSite site = StaticSite.under("/some-repo/", output)) {
      leadsOn("get-back-in/gone/", page, site);
    }
  }

  private static void isWhole(String address, Page page, StaticSite site) {
    PageWatch watch = PageWatch.on(page, site.url());
    Response response = page.navigate(site.url(address));
    assertThat(response.status()).isEqualTo(404);
    assertThat(watch.complaints()).allMatch(complaint -> complaint.contains("gone"));
  }

  private static void leadsOn(String address, Page page, StaticSite site) {
    isWhole(address, page, site);
    page.locator("main input[name=q]").fill("forgot password");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.locator("main input[name=q]").press("Enter");
    assertThat(page.locator(".search-item-title a").first()).isVisible();
    page.goBack();
    page.locator("main a").last().click();
    assertThat(page.url()).isEqualTo(site.url());
  }
}
