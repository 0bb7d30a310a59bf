package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crawl itself must find what is wrong, or its silence would prove nothing. */
@BrowserTest
class SiteCrawlIT {
  private static final String ICON = "<link rel=icon href=data:,>";

  @TempDir Path folder;

  @Test
  void findsNothingWhereAllIsWell(BrowserContext context) throws Exception {
    write("index.html", "<a href=a/#here>a</a><a href=https://example.org/>elsewhere</a>");
    write("a/index.html", "<h2 id=here>Here</h2><a href=../>home</a><img src=i.svg alt=i>");
    write("a/i.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
    SiteCrawl.Report report = crawl(context);
    assertThat(report.problems()).isEmpty();
    assertThat(report.unreachable()).isEmpty();
    assertThat(report.pages()).containsExactly("", "a/");
  }

  @Test
  void findsWhatIsBroken(BrowserContext context) throws Exception {
    write(
        "index.html",
        "<a href=a/#nowhere>a</a><a href=missing/>b</a><a href=/x/>c</a>"
            + "<img loading=lazy style=margin-top:9000px src=gone.png alt=d>"
            + "<img src=torn.png alt=e><script src=gone.js></script>"
            + "<script>setTimeout(() => console.error('late'))</script>");
    write("torn.png", "no picture");
    write("a/index.html", "<p>text");
    write("alone/index.html", "<p>text");
    SiteCrawl.Report report = crawl(context);
    assertThat(report.problems())
        .anyMatch(p -> p.startsWith("/: no anchor") && p.endsWith("/repo/a/#nowhere"))
        .anyMatch(p -> p.startsWith("/: status 404 at") && p.endsWith("/repo/missing/"))
        .anyMatch(p -> p.startsWith("/: leads out of the site") && p.endsWith("/x/"))
        .anyMatch(p -> p.startsWith("/: status 404 at") && p.endsWith("/repo/gone.png"))
        .anyMatch(p -> p.startsWith("/: no image at") && p.endsWith("/repo/torn.png"))
        .anyMatch(p -> p.equals("status 404: /repo/gone.js"))
        .anyMatch(p -> p.contains("console: late"));
    assertThat(report.unreachable()).containsExactly("alone/");
  }

  private SiteCrawl.Report crawl(BrowserContext context) throws Exception {
    try (StaticSite site = StaticSite.under("/repo/", folder)) {
      return SiteCrawl.of(context, site, folder);
    }
  }

  private void write(String name, String html) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name.endsWith(".html") ? "<!doctype html>" + ICON + html : html);
  }
}
