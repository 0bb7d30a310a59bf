package dev.helpcenter.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.helpcenter.testing.StaticSite;
import java.util.List;

/**
 * Times in a browser as slow as a phone's how long it takes from a keystroke to the painted
 * results, once the shards of the words are there.
 */
final class KeystrokeTimer {
  private static final int SLOWER = 4;

  /** From the key's event to the first task after the frame with the new results. */
  private static final String WATCH =
      """
      () => {
        window.keystrokes = [];
        let pressed = 0;
        const input = document.querySelector("input[name=q]");
        input.addEventListener("input", (event) => (pressed = event.timeStamp), { capture: true });
        new MutationObserver(() => {
          if (pressed === 0) return;
          const from = pressed;
          pressed = 0;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => window.keystrokes.push(performance.now() - from);
            port2.postMessage(0);
          });
        }).observe(document.querySelector(".search-results"), { childList: true });
      }
      """;

  private final Page page;

  KeystrokeTimer(Page page) {
    this.page = page;
  }

  /** Milliseconds, one number for each question: its last letter typed anew. */
  double[] times(StaticSite site, List<String> questions) {
    page.navigate(site.url());
    Locator field = page.locator("input[name=q]").first();
    field.tap();
    page.waitForSelector("[role=combobox]");
    page.evaluate(WATCH);
    CDPSession browser = page.context().newCDPSession(page);
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", SLOWER);
    browser.send("Emulation.setCPUThrottlingRate", rate);
    return questions.stream().mapToDouble(question -> time(field, question)).sorted().toArray();
  }

  private double time(Locator field, String question) {
    field.fill(question);
    settle();
    // The first round may have to fetch shards, the second finds them.
    for (int round = 1; round <= 2; round++) {
      field.press("Backspace");
      settle();
      page.evaluate("() => (window.keystrokes = [])");
      field.press(question.substring(question.length() - 1));
      settle();
    }
    return ((Number) page.evaluate("() => window.keystrokes[0]")).doubleValue();
  }

  /** Waits until nothing is fetched and painted any more. */
  private void settle() {
    page.waitForTimeout(400);
  }
}
