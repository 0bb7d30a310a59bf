package dev.helpcenter.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running headless Chromium. Playwright belongs to the thread that started it: use the browser on
 * no other one.
 */
public final class Chromium implements AutoCloseable {
  /** A closed network must not slow the browser down, nor may the browser ask the open one. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--disable-dev-shm-usage",
          "--force-color-profile=srgb",
          "--font-render-hinting=none");

  /** How long to wait for what a page should do, on a machine that is busy with other things. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser of this machine, which is installed first if there is none. */
  public static Chromium start(String... moreArguments) throws InterruptedException {
    Optional<Path> program = new BrowserFinder(System.getenv()).find();
    if (program.isEmpty()) {
      program = installed();
    }
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    if (BrowserInstaller.isRoot()) {
      arguments.add("--no-sandbox");
    }
    arguments.addAll(List.of(moreArguments));
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(arguments);
    program.ifPresent(options::setExecutablePath);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    try {
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  private static Optional<Path> installed() throws InterruptedException {
    try {
      return OneAtATime.doing("chromium", () -> new BrowserInstaller().install());
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Chromium could not be installed", e);
    }
  }

  /** The browser itself. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
