package dev.helpcenter.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.StaticSite;
import dev.helpcenter.testing.WithoutScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The redirects that editors wrote lead to their pages, without any script. */
@BrowserTest
class OldAddressesIT {
  @ParameterizedTest
  @CsvFileSource(files = "data/redirects.csv", numLinesToSkip = 1)
  void leadToTheNewOnes(String from, String to, @WithoutScript Page page, StaticSite site) {
    page.navigate(site.url(from));
    page.waitForURL(site.url(to));
    assertThat(page.locator("h1").count()).isEqualTo(1);
  }
}
