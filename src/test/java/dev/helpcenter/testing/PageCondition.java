package dev.helpcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Waits for what a page can only tell by a promise. Playwright's {@code waitForFunction} takes any
 * promise for true, and so returns at once.
 */
public final class PageCondition {
  private PageCondition() {}

  /** Fails when the function, which may be asynchronous, has not become true within 30 seconds. */
  public static void await(Page page, String function) {
    Object held =
        page.evaluate(
            """
            async () => {
              const holds = %s;
              for (let i = 0; i < 600; i++) {
                if (await holds()) return true;
                await new Promise((done) => setTimeout(done, 50));
              }
              return false;
            }
            """
                .formatted(function.strip()));
    assertThat(held).as(function).isEqualTo(true);
  }
}
