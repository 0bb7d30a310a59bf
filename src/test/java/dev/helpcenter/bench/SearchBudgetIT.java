package dev.helpcenter.bench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.Progress;
import dev.helpcenter.build.SearchTrial;
import dev.helpcenter.search.IndexFile;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.CommandLine;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search costs readers, measured from built files by gzip, with real questions. */
@BrowserTest
class SearchBudgetIT {
  @TempDir private static Path folder;

  private static Path small;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    Path source = folder.resolve("small");
    SearchSite.write(source, 400);
    CommandLine.Result result = CommandLine.run("build", "--source", source.toString());
    assertThat(result.exitCode()).as(result.toString()).isZero();
    small = source.resolve("output");
  }

  @Test
  void fourHundredArticles(Page page) throws IOException {
    try (StaticSite site = StaticSite.of(small)) {
      SearchBytes bytes = SearchBytes.of(page, site, small, SearchSite.questions());
      assertThat(SearchBytes.percentile(bytes.first(), 50)).isLessThanOrEqualTo(22_000);
    }
  }

  @Test
  void tenThousandArticles(Page page) throws IOException {
    Path large = largeIndex();
    try (StaticSite site = StaticSite.of(large)) {
      SearchBytes bytes = SearchBytes.of(page, site, large, SearchSite.questions());
      assertThat(SearchBytes.percentile(bytes.first(), 50)).isLessThanOrEqualTo(40_000);
      assertThat(SearchBytes.percentile(bytes.first(), 90)).isLessThanOrEqualTo(60_000);
      assertThat(SearchBytes.percentile(bytes.further(), 50)).isLessThanOrEqualTo(20_000);
      assertThat(SearchBytes.percentile(bytes.further(), 90)).isLessThanOrEqualTo(30_000);
    }
  }

  /** Only what searching needs: ten thousand pages would take long. */
  private static Path largeIndex() throws IOException {
    Path source = folder.resolve("large");
    SearchSite.write(source, 10_000);
    BuildOptions options = new BuildOptions(source, false, false, Clock.systemUTC());
    List<IndexFile> files = SearchTrial.open(options, Progress.NONE).engine().orElseThrow().files();
    Path output = folder.resolve("large-output");
    for (IndexFile file : files) {
      Path target = output.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.file().content());
    }
    for (String script : List.of("search-box.js", "combobox.js", "engine.js")) {
      Files.copy(small.resolve("search/" + script), output.resolve("search/" + script));
    }
    return output;
  }

  /** The engine asks for the same on a page as in the tests above. */
  @Test
  void aFreshVisitFetchesWhatWasWeighed(Browser browser) throws IOException {
    String question = "forgot my password";
    // The service worker keeps the essentials for later, and would be counted as well.
    NewContextOptions options =
        new NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    try (StaticSite site = StaticSite.of(small);
        Page page = browser.newContext(options).newPage()) {
      SearchBytes weighed = SearchBytes.of(page, site, small, List.of(question));
      // The service worker fetches search files for times without a connection, whenever it is
      // ready.
      page.addInitScript("delete Navigator.prototype.serviceWorker");
      page.navigate(site.url());
      site.forgetRequests();
      page.locator("input[name=q]").first().click();
      page.locator("input[name=q]").first().fill(question);
      assertThat(page.locator("[role=option]").first()).isVisible();
      long fetched =
          site.requests().stream()
              .filter(request -> request.path().startsWith("/search/"))
              .mapToLong(StaticSite.Request::bytes)
              .sum();
      long before = new SearchBytes.Scales(small).weigh("search/search-box.js");
      assertThat(fetched + before).isEqualTo(weighed.first()[0]);
    }
  }
}
