package dev.helpcenter.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells how long it takes from the moment at which a file is written to the reload event in the
 * browser. It stands in front of the listener of the page's own script, so it counts the event that
 * the editor's page gets, before anything is loaded anew.
 */
public final class ReloadClock {
  private static final String LISTEN =
      """
      const listen = EventSource.prototype.addEventListener;
      EventSource.prototype.addEventListener = function (type, listener) {
        return listen.call(this, type, (event) => {
          if (type === "problems") window.previewConnected = true;
          if (type === "reload") sessionStorage.setItem("reload-heard", performance.timeOrigin + performance.now());
          listener(event);
        });
      };
      """;

  private final Page page;

  private ReloadClock(Page page) {
    this.page = page;
  }

  /** Listens on every page that this tab opens from now on. */
  public static ReloadClock on(Page page) {
    page.addInitScript(LISTEN);
    return new ReloadClock(page);
  }

  /** Opens a page of the preview and waits until it hears of changes. */
  public void open(String address) {
    page.navigate(address);
    page.waitForFunction("() => window.previewConnected");
    page.evaluate("() => sessionStorage.removeItem('reload-heard')");
  }

  /**
   * Saves the open page's article.
   *
   * @param added what the page shows only after it
   * @return milliseconds until the event
   */
  public double save(Path article, String text, String added) throws IOException {
    double saved = System.currentTimeMillis();
    Files.writeString(article, text);
    page.waitForFunction("text => document.body?.innerText.includes(text)", added);
    return ((Number) page.evaluate("() => Number(sessionStorage.getItem('reload-heard'))"))
            .doubleValue()
        - saved;
  }
}
