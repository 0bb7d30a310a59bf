package dev.helpcenter.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.PageCondition;
import dev.helpcenter.testing.QuickBuild;
import dev.helpcenter.testing.StaticSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service worker keeps is one version as a whole, and it goes when it is told to. */
@BrowserTest
class ServiceWorkerIT {
  private static final String READY = "() => navigator.serviceWorker.ready.then(() => true)";

  /** The one version of which files are kept here; nothing while there are two. */
  private static final String VERSION =
      """
      async () => {
        const versions = new Set((await caches.keys()).map((name) => name.split(" ")[2]));
        return versions.size === 1 ? [...versions][0] : null;
      }
      """;

  private static final String UPDATE_WAITS =
      "async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting)";

  /** For each copy of a page whether it is of the newest version; the oldest first. */
  private static final String COPIES =
      """
      async (address) => {
        const names = (await caches.keys()).filter((name) => name.endsWith(" visited"));
        const essentials = (await caches.keys()).find((name) => name.endsWith(" essentials"));
        const url = new URL(`/${address}`, location.href);
        const has = await Promise.all(names.map((cacheName) => caches.match(url, { cacheName })));
        const version = essentials.split(" ")[2];
        return names.filter((_, i) => has[i]).map((name) => Number(name.split(" ")[2] === version));
      }
      """;

  private static final String KEPT =
      "async () => (await caches.match(location.href.split('#')[0])) !== undefined";

  private static final String REMOVED =
      "async () => (await navigator.serviceWorker.getRegistrations()).length === 0";

  private static final String GONE = "async () => (await caches.keys()).length === 0";

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void build() throws Exception {
    output = folder.resolve("output");
    write("content/help/index.md", "---\ntitle: Help\n---\n");
    write("content/help/third.md", "---\ntitle: Third\n---\nThird text.\n");
    write("content/help/other.md", "---\ntitle: Other\n---\nOther text.\n");
    publish("First words", "");
  }

  @Test
  void anUpdateShowsAtTheNextVisitAndOfflineNothingIsMixed(Page page, BrowserContext context)
      throws Exception {
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      visitAndKeep(page, site, "help/other/");
      Object old = page.evaluate(VERSION);
      publish("Second words", "");
      page.navigate(site.url("help/article/"));
      PageCondition.await(page, UPDATE_WAITS);

      // The last page of the old version closes; the next visit has the new one alone.
      Page next = afterLastOf(page, context);
      next.navigate(site.url("help/article/"));
      PageCondition.await(
          next, "async () => ![null, '" + old + "'].includes(await (" + VERSION + ")())");
      context.setOffline(true);
      next.navigate(site.url("help/article/"));
      assertThat(next.locator("main")).containsText("Second words");
      assertThat(next.evaluate("() => getComputedStyle(document.body).display")).isEqualTo("flex");
      next.navigate(site.url("help/other/"));
      assertThat(next.locator("main")).containsText("Other text");
    }
  }

  @Test
  void afterAnUpdateAPageDoesNotWaitForWhatWasVisitedBefore(Page page, BrowserContext context)
      throws Exception {
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      visitAndKeep(page, site, "help/other/");
      publish("Second words", "");
      setConstant("PATIENCE", 1_000);
      page.navigate(site.url("help/article/"));
      PageCondition.await(page, UPDATE_WAITS);

      Page next = afterLastOf(page, context);
      site.delayAnswers(Duration.ofSeconds(20));
      next.navigate(
          site.url("help/article/"),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      assertThat(next.locator("main")).containsText("Second words");
    }
  }

  @Test
  void whatAHostOutOfOrderDoesNotGiveIsKeptAndWhatIsGoneIsNot(Page page, BrowserContext context)
      throws Exception {
    write("content/help/gone.md", "---\ntitle: Gone\n---\nGone text.\n");
    publish("First words", "");
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      for (String address : List.of("help/other/", "help/gone/", "help/third/")) {
        visitAndKeep(page, site, address);
      }
      publish("Second words", "");
      site.refuse("help/other/", 503);
      site.refuse("help/gone/", 410);
      page.navigate(site.url("help/article/"));
      PageCondition.await(page, UPDATE_WAITS);

      Page next = afterLastOf(page, context);
      next.navigate(site.url("help/article/"));
      // They are asked for in the order in which they were visited, each old copy going after it.
      PageCondition.await(
          next, "async () => (await (" + COPIES + ")('help/third/')).join() === '1'");
      assertThat(next.evaluate(COPIES, "help/other/")).isEqualTo(List.of(0));
      assertThat(next.evaluate(COPIES, "help/gone/")).isEqualTo(List.of());
    }
  }

  /**
   * Closes the last page of the old version, and gives another one when the new version is active.
   * A page that goes to the site a moment earlier is still one of the old version.
   */
  private static Page afterLastOf(Page page, BrowserContext context) {
    Page next = context.newPage();
    CDPSession workers = context.newCDPSession(next);
    Map<String, String> states = new ConcurrentHashMap<>();
    workers.on(
        "ServiceWorker.workerVersionUpdated",
        event -> {
          for (JsonElement each : event.getAsJsonArray("versions")) {
            JsonObject version = each.getAsJsonObject();
            states.put(version.get("versionId").getAsString(), version.get("status").getAsString());
          }
        });
    workers.send("ServiceWorker.enable");
    next.waitForCondition(() -> states.containsValue("installed"));
    page.close();
    next.waitForCondition(
        () ->
            !states.containsValue("installed")
                && !states.containsValue("activating")
                && states.containsValue("activated"));
    return next;
  }

  @Test
  void everyPageThatWasVisitedReadsAndNavigatesOffline(Page page, BrowserContext context) {
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      visitAndKeep(page, site, "help/other/");
      site.forgetRequests();
      page.navigate(site.url("search/?q=words"));
      assertThat(page.locator(".search-item a").first()).isVisible();
      assertThat(site.requests())
          .as("what never changes is not asked for again")
          .noneMatch(request -> request.path().matches(".*/assets/.*|.*/search/[\\w-]{6}/.*"));

      context.setOffline(true);
      page.navigate(site.url("help/article/"));
      assertThat(page.locator("main")).containsText("First words");
      page.locator("a.pager-next, a.pager-previous").first().click();
      assertThat(page.locator("h1")).hasText("Other");
      page.navigate(site.url("search/?q=words"));
      assertThat(page.locator(".search-item a").first()).isVisible();
    }
  }

  @Test
  void switchedOffItRemovesItselfAndAllItKept(Page page) throws Exception {
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      publish("Without", "offline.enabled=false\n");
      page.navigate(site.url("help/article/"));
      PageCondition.await(page, REMOVED);
      page.navigate(site.url("help/article/"));
      PageCondition.await(page, GONE);
      assertThat(page.locator("main")).containsText("Without");
      assertThat(page.evaluate("() => navigator.serviceWorker.controller")).isNull();
    }
  }

  @Test
  void whatWasVisitedLongAgoMakesRoomForWhatIsVisitedNow(Page page) throws Exception {
    int size = (int) Files.size(output.resolve("help/other/index.html"));
    setConstant("ROOM", size + size / 2);
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      for (String address : List.of("help/other/", "help/third/")) {
        visitAndKeep(page, site, address);
      }
      PageCondition.await(
          page,
          "async () => (await caches.match('" + site.url("help/other/") + "')) === undefined");
      assertThat((Boolean) page.evaluate("async () => await (" + KEPT + ")()")).isTrue();
    }
  }

  @Test
  void onAWeakConnectionTheKeptPageShowsAfterAWhileAndTheNetworksIfItComesBefore(Page page)
      throws Exception {
    setConstant("PATIENCE", 1_000);
    try (StaticSite site = StaticSite.of(output)) {
      visit(page, site);
      String kept = "First words";
      Path file = output.resolve("help/article/index.html");
      Files.writeString(file, Files.readString(file).replace(kept, "Newer words"));
      site.delayAnswers(Duration.ofMillis(50));
      page.navigate(site.url("help/article/"));
      assertThat(page.locator("main")).containsText("Newer words");

      site.delayAnswers(Duration.ofSeconds(20));
      page.navigate(
          site.url("help/article/"),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      assertThat(page.locator("main")).containsText(kept);
      page.locator("#hc-search").fill("article");
      assertThat(page.locator("[role=option]").first()).isVisible();
    }
  }

  private static void visitAndKeep(Page page, StaticSite site, String address) {
    page.navigate(site.url(address));
    PageCondition.await(page, KEPT);
  }

  private static void visit(Page page, StaticSite site) {
    page.navigate(site.url("help/article/"));
    page.evaluate(READY);
    PageCondition.await(page, KEPT);
    page.reload();
    PageCondition.await(page, "() => navigator.serviceWorker.controller !== null");
    assertThat(page.locator("main")).containsText("First words");
  }

  /** Builds the site, and puts it where the old one was: nothing of that stays. */
  private void publish(String words, String properties) throws Exception {
    write("jbake.properties", "site.name=Help\nsite.description=Help.\n" + properties);
    write("content/help/article.md", "---\ntitle: Article\nfeatured: 1\n---\n" + words + "\n");
    QuickBuild.build(folder, output);
  }

  /** Changes one of the script's constants, as nobody waits for seconds or visits a megabyte. */
  private void setConstant(String name, int value) throws IOException {
    Path script = output.resolve("sw.js");
    String changed =
        Files.readString(script)
            .replaceAll("const " + name + " = \\d+;", "const " + name + " = " + value + ";");
    assertThat(changed).contains("const " + name + " = " + value + ";");
    Files.writeString(script, changed);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
