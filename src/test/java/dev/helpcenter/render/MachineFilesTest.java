package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Redirect;
import dev.helpcenter.site.Site;
import dev.helpcenter.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineFilesTest {
  private static Map<String, String> files(String host) {
    Site site =
        Sites.site(
            Sites.settings(host, Map.of("render.sitemap", "true")),
            Sites.category("get-in/", "Get in", List.of(Sites.article("get-in/a/", "A"))));
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file : new MachineFiles(site, Set.of()).files()) {
      files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "https://help.example.org/, true",
    "https://example.org/help/, false",
    "https://someone.github.io/, false",
    "http://localhost:8080/, false",
    "'', false"
  })
  void onlyADomainOfItsOwnGetsACname(String host, boolean expected) {
    assertThat(files(host).containsKey("CNAME")).isEqualTo(expected);
  }

  @Test
  void robotsNameTheSitemapAndLlmsTheArticles() {
    Map<String, String> files = files("https://help.example.org/");

    assertThat(files).containsEntry("CNAME", "help.example.org\n").containsEntry(".nojekyll", "");
    assertThat(files.get("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://help.example.org/sitemap.xml\n");
    assertThat(files.get("llms.txt"))
        .contains("## Get in\n\n- [A](https://help.example.org/get-in/a/): About A\n");
  }

  @Test
  void aRedirectLeadsOnWithoutScript() {
    OutputFile file =
        new RedirectPages(Sites.settings("https://example.org/", Map.of()))
            .page(new Redirect("old/place/", "get-in/a/#b", Place.start("content/a.md")));

    assertThat(file.path()).isEqualTo("old/place/index.html");
    assertThat(new String(file.content(), StandardCharsets.UTF_8))
        .contains("content=\"0; url=../../get-in/a/#b\"")
        .contains("<link rel=\"canonical\" href=\"https://example.org/get-in/a/\">")
        .contains("<a href=\"../../get-in/a/#b\">")
        .doesNotContain("<script");
  }
}
