package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class ChromiumIT {
  @TempDir Path folder;

  @Test
  void readsAPageAndRunsItsScript(Page page) throws IOException {
    write("index.html", "<title>a</title><script src=x.js type=module></script>");
    write("x.js", "document.title = 'b'");
    try (StaticSite site = StaticSite.of(folder)) {
      PageWatch watch = PageWatch.on(page, site.url());
      page.navigate(site.url());
      page.waitForFunction("document.title === 'b'");
      assertThat(watch.complaints()).filteredOn(c -> !c.contains("favicon")).isEmpty();
    }
  }

  @Test
  void contextsAreFresh(BrowserContext context) {
    assertThat(context.cookies()).isEmpty();
    context.addCookies(List.of(new Cookie("a", "b").setUrl("http://127.0.0.1/")));
  }

  @Test
  void contextsAreFreshAgain(BrowserContext context, Browser browser) {
    assertThat(context.cookies()).isEmpty();
    assertThat(browser.contexts()).containsExactly(context);
  }

  @Test
  void aWatchSeesWhatGoesWrong(Page page) throws IOException {
    write(
        "index.html",
        "<link rel=icon href=data:,><img src=missing.png><img src=http://127.0.0.2:1/a.png>"
            + "<script>console.warn('careful'); throw new Error('broken')</script>");
    try (StaticSite site = StaticSite.under("/some-repo/", folder)) {
      PageWatch watch = PageWatch.on(page, site.url());
      page.navigate(site.url());
      page.waitForLoadState();
      assertThat(watch.complaints())
          .anyMatch(c -> c.contains("careful"))
          .anyMatch(c -> c.contains("broken"))
          .anyMatch(c -> c.startsWith("status 404") && c.endsWith("/some-repo/missing.png"))
          .anyMatch(c -> c.startsWith("request to another host"));
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
