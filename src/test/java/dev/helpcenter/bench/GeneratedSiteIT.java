package dev.helpcenter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.CommandLine;
import dev.helpcenter.testing.SiteCrawl;
import dev.helpcenter.testing.StaticSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the race builds is a help center that works: nested folders, pictures, tables, code. */
@BrowserTest
class GeneratedSiteIT {
  @TempDir Path folder;

  @Test
  void everyPageWorksAndNothingIsComplainedAbout(BrowserContext context) throws Exception {
    HelpCenterGenerator.write(folder, 60);
    // So that lists go on on further pages, as they do on large sites.
    Path properties = folder.resolve("jbake.properties");
    Files.writeString(properties, Files.readString(properties) + "list.size=5\n");
    CommandLine.Result result = CommandLine.run("build", "--source", folder.toString());
    assertThat(result.exitCode()).as(result.toString()).isZero();
    assertThat(result.errors()).isEmpty();
    Path output = folder.resolve("output");
    try (StaticSite site = StaticSite.under("/some-repo/", output)) {
      SiteCrawl.Report report = SiteCrawl.of(context, site, output);
      assertThat(report.problems()).isEmpty();
      assertThat(report.unreachable()).isSubsetOf("components/", "offline/");
      assertThat(report.pages()).hasSizeGreaterThan(60);
      assertThat(report.pages()).contains("a-z/w/", "a-z/w/page-2/", "menu-card/page-2/");
    }
  }
}
