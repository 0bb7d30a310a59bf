package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceWorkerTest {
  private static Site site(Map<String, String> properties) {
    return Sites.site(
        Sites.settings("https://example.org/", properties),
        Sites.category(
            "get-in/",
            "Get in",
            List.of(
                Sites.article("get-in/steps/", "Steps", "howto", "<p>x</p>"),
                Sites.article("get-in/more/", "More"))));
  }

  private static OutputFile file(String path, int size) {
    return new OutputFile(path, new byte[size]);
  }

  private static String script(ServiceWorker worker) {
    return new String(worker.file().content(), StandardCharsets.UTF_8);
  }

  @Test
  void keepsHomeSearchAndTheFirstCategorysHowTos() {
    ServiceWorker worker = new ServiceWorker(site(Map.of()));
    for (String path :
        List.of(
            "index.html",
            "get-in/steps/index.html",
            "get-in/more/index.html",
            "search/engine.js",
            "assets/components.0123456789.css",
            "manifest.webmanifest",
            "icon-192.png",
            "picture.png")) {
      worker.see(file(path, 10));
    }

    assertThat(script(worker))
        .contains("[\"\",\"", "[\"get-in/steps/\",\"", "[\"search/engine.js\",\"")
        .contains("const ROOM = 1499970;")
        .doesNotContain("get-in/more/", "components", "manifest", "icon-192.png", "picture.png");
  }

  @Test
  void theVersionChangesWithAnEssentialFileOnly() {
    ServiceWorker before = new ServiceWorker(site(Map.of()));
    before.see(file("index.html", 10));
    before.see(file("get-in/more/index.html", 10));
    ServiceWorker other = new ServiceWorker(site(Map.of()));
    other.see(file("get-in/more/index.html", 11));
    other.see(file("index.html", 10));
    ServiceWorker essential = new ServiceWorker(site(Map.of()));
    essential.see(file("index.html", 11));

    assertThat(script(other)).isEqualTo(script(before));
    assertThat(script(essential)).isNotEqualTo(script(before));
  }

  @Test
  void theIndexIsKeptWholeOrNotAtAll() {
    ServiceWorker whole = new ServiceWorker(site(Map.of()));
    whole.see(file("search/012345/a.json", 300_000));
    whole.see(file("search/012345/b.json", 300_000));
    whole.see(file("index.html", 300_000));
    assertThat(script(whole))
        .contains("[\"\",\"", "a.json", "b.json")
        .contains("const ROOM = 600000;");

    ServiceWorker large = new ServiceWorker(site(Map.of()));
    large.see("search/012345/a.json", 600_000, ServiceWorkerTest::unasked);
    large.see("search/012345/b.json", 600_000, ServiceWorkerTest::unasked);
    large.see(file("index.html", 300_000));
    assertThat(script(large))
        .contains("[\"\",\"")
        .doesNotContain("a.json", "b.json")
        .contains("const ROOM = 1200000;");
  }

  private static byte[] unasked() {
    throw new AssertionError("The content of a shard that is not kept was asked for");
  }

  @Test
  void switchedOffItOnlyRemovesItself() {
    ServiceWorker worker = new ServiceWorker(site(Map.of("offline.enabled", "false")));
    worker.see(file("index.html", 10));

    assertThat(script(worker)).contains("registration.unregister()").doesNotContain("FILES");
    assertThat(worker.isEssential("index.html")).isFalse();
  }
}
