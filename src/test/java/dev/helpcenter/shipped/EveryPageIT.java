package dev.helpcenter.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.ShippedSite;
import dev.helpcenter.testing.SiteCrawl;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class EveryPageIT {
  @Test
  void worksAtTheRootOfADomain(BrowserContext context, ShippedSite shipped) throws Exception {
    try (StaticSite site = StaticSite.of(shipped.output())) {
      isWhole(SiteCrawl.of(context, site, shipped.output()));
    }
  }

  @Test
  void worksWithScriptingOff(@WithoutScript BrowserContext context, ShippedSite shipped)
      throws Exception {
    try (StaticSite site = StaticSite.of(shipped.output())) {
      // Scripts alone lead to the results of a search.
      isWhole(SiteCrawl.of(context, site, shipped.output()), "search/");
    }
  }

  @Test
  void worksAsAProjectPage(BrowserContext context, ShippedSite shipped) throws Exception {
    try (StaticSite site = StaticSite.under("/some-repo/", shipped.output())) {
      isWhole(SiteCrawl.of(context, site, shipped.output()));
    }
  }

  private static void isWhole(SiteCrawl.Report report, String... apart) {
    assertThat(report.problems()).isEmpty();
    // No link leads there: one is for those who work on the theme, one for readers without network.
    List<String> hidden = new ArrayList<>(List.of("components/", "offline/"));
    hidden.addAll(List.of(apart));
    assertThat(report.unreachable()).isSubsetOf(hidden);
    assertThat(report.pages()).hasSizeGreaterThan(40);
  }
}
