package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.helpcenter.bench.HelpCenterGenerator;
import dev.helpcenter.build.BuildOptions;
import dev.helpcenter.build.BuildResult;
import dev.helpcenter.testing.BrowserTest;
import dev.helpcenter.testing.ReloadClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as an editor sees it, in a browser. */
@BrowserTest
class PreviewIT {
  private static final String ARTICLE =
      """
      ---
      title: Reset your password
      description: Set a new password.
      type: howto
      reviewed: 2026-11-20
      ---
      Do this first.

      1. Open the page.
      2. Choose a password.

      %s
      """;

  @TempDir Path site;
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private Preview preview;
  private Thread thread;

  private final class Log implements PreviewListener {
    @Override
    public void built(BuildResult result, Duration took) {
      log.add(result.hasErrors() ? "errors" : "built");
    }

    @Override
    public void failed(Throwable failure) {
      log.add("failed: " + failure);
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join();
    preview.close();
  }

  @Test
  void aSavedArticleIsOnScreenAndTheScrollPositionStays(Page page) throws Exception {
    smallSite();
    start();
    page.setViewportSize(600, 400);
    page.navigate(preview.address() + "get-back-in/password/");
    save("Changed: one. " + "Long text. ".repeat(400));
    waitForText(page, "Changed: one.");
    page.mouse().move(300, 200);
    page.mouse().wheel(0, 500);
    page.waitForFunction("() => scrollY > 495");

    save("Changed: two. " + "Long text. ".repeat(400));

    waitForText(page, "Changed: two.");
    page.waitForFunction("() => Math.abs(scrollY - 500) < 5");
  }

  @Test
  void aMistakeIsShownOverTheLastGoodPageUntilItIsMended(Page page) throws Exception {
    smallSite();
    start();
    page.navigate(preview.address() + "get-back-in/password/");
    save("A good page.");
    waitForText(page, "A good page.");

    save("Read [this](missing.md).");

    page.locator("helpcenter-problems section").waitFor();
    assertThat(page.locator("helpcenter-problems section").innerText())
        .contains("content/get-back-in/password.md:12:")
        .contains("missing.md");
    assertThat(page.locator("main").innerText()).contains("A good page.");
    page.reload();
    page.locator("helpcenter-problems section").waitFor();

    save("Mended.");
    waitForText(page, "Mended.");
    page.waitForFunction("() => !document.querySelector('helpcenter-problems')");
  }

  @Test
  void aChangedStyleIsSwappedWithoutReloading(Page page) throws Exception {
    smallSite();
    copy(Path.of("templates"), site.resolve("templates"));
    copy(Path.of("assets"), site.resolve("assets"));
    start();
    page.navigate(preview.address());
    page.evaluate("() => { window.stays = true; }");

    Path css = site.resolve("templates/base/zz-test.css");
    Files.writeString(css, "body { outline: 3px solid rgb(1, 2, 3); }");

    page.waitForFunction("() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)'");
    assertThat(page.evaluate("() => window.stays")).isEqualTo(true);
  }

  @Test
  void nothingThatEditorsDoStopsIt(Page page) throws Exception {
    smallSite();
    copy(Path.of("templates"), site.resolve("templates"));
    copy(Path.of("assets"), site.resolve("assets"));
    start();
    page.navigate(preview.address() + "get-back-in/password/");

    Path template = site.resolve("templates/howto.ftlh");
    String good = Files.readString(template);
    Files.writeString(template, good + "<#if nothing>");
    page.locator("helpcenter-problems section").waitFor();
    assertThat(page.locator("helpcenter-problems section").innerText())
        .contains("templates/howto.ftlh:");
    Files.writeString(template, good);
    page.waitForFunction("() => !document.querySelector('helpcenter-problems')");

    Path configuration = site.resolve("jbake.properties");
    String properties = Files.readString(configuration);
    Files.delete(configuration);
    Files.writeString(configuration, properties.replace("A small site", "A renamed site"));
    page.waitForFunction("() => document.title.includes('A renamed site')");

    Path folder = site.resolve("content/get-back-in");
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve(".password.md.swp"), "x".repeat(i));
      Files.writeString(folder.resolve("4913"), "");
      Files.delete(folder.resolve("4913"));
      Files.writeString(folder.resolve("other" + i + ".md"), ARTICLE.formatted("x"));
      Files.move(folder.resolve("other" + i + ".md"), folder.resolve("renamed" + i + ".md"));
      Files.delete(folder.resolve("renamed" + i + ".md"));
    }
    Files.delete(folder.resolve("password.md"));
    page.waitForFunction(
        "() => !document.querySelector('main').innerText.includes('Choose a password')");

    save("It is back.");
    waitForText(page, "It is back.");
    assertThat(log).noneMatch(entry -> entry.startsWith("failed"));
  }

  /** How long a save takes is measured by {@code bench/preview}. */
  @Test
  void eachSaveReachesTheBrowser(Page page) throws Exception {
    HelpCenterGenerator.write(site, 100);
    start();
    Path article;
    try (Stream<Path> files = Files.walk(site.resolve("content"))) {
      article =
          files
              .filter(file -> file.toString().endsWith(".md") && !file.endsWith("index.md"))
              .sorted()
              .skip(20)
              .findFirst()
              .orElseThrow();
    }
    String text = Files.readString(article);
    String url = site.resolve("content").relativize(article).toString().replaceFirst("\\.md$", "/");
    ReloadClock clock = ReloadClock.on(page);
    for (int i = 0; i < 5; i++) {
      clock.open(preview.address() + url);
      String added = "Save number " + i + ".";
      assertThat(clock.save(article, text + "\n" + added + "\n", added)).isPositive();
      assertThat(log.poll(1, TimeUnit.MINUTES)).isEqualTo("built");
    }
  }

  private void smallSite() throws IOException {
    Files.writeString(
        site.resolve("jbake.properties"), "site.name=A small site\nsite.language=en\n");
    Files.createDirectories(site.resolve("content/get-back-in"));
    save("At first.");
  }

  private void save(String end) throws IOException {
    Files.writeString(site.resolve("content/get-back-in/password.md"), ARTICLE.formatted(end));
  }

  private void start() throws Exception {
    preview = Preview.start(new BuildOptions(site, false, false, Clock.systemUTC()), 0, new Log());
    CountDownLatch ready = new CountDownLatch(1);
    thread =
        new Thread(
            () -> {
              try {
                preview.run(ready::countDown);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (IOException e) {
                log.add("failed: " + e);
              }
            });
    thread.start();
    assertThat(ready.await(3, TimeUnit.MINUTES)).isTrue();
    assertThat(log.poll()).isEqualTo("built");
  }

  private static void waitForText(Page page, String text) {
    page.waitForFunction("text => document.body?.innerText.includes(text)", text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
