package dev.helpcenter.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/** Looks at pages as readers see them whose device has colours, motion or a script of its own. */
final class Settings {
  /**
   * Where the device's few colours replace the page's, grounds and shadows are gone: what is chosen
   * must differ from what is not by a line, and what can be typed in or pressed must have an edge.
   */
  private static final String LOST_WITH_FORCED_COLOURS =
      """
      () => {
        const lost = [];
        const name = (one) => `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}”`;
        const shown = (one) => one.checkVisibility({ visibilityProperty: true });
        const lines = (one) => {
          const { outline, border, textDecorationLine, forcedColorAdjust, backgroundColor } = getComputedStyle(one);
          return [outline, border, textDecorationLine, forcedColorAdjust === "none" && backgroundColor].join();
        };
        const chosen = "[aria-selected='true'], [aria-pressed='true'], [aria-current]:not([aria-current='false'])";
        for (const one of [...document.querySelectorAll(chosen)].filter(shown)) {
          const others = [...(one.closest("ul, ol, [role]:not([role=tab], [role=option])") ?? one.parentElement)
              .querySelectorAll(one.localName)].filter((other) => shown(other) && !other.matches(chosen));
          if (others.some((other) => lines(other) === lines(one))) lost.push(`not seen to be chosen: ${name(one)}`);
        }
        for (const one of [...document.querySelectorAll("input, button")].filter(shown)) {
          const edge = (element) => parseFloat(getComputedStyle(element).borderTopWidth) > 0 || parseFloat(getComputedStyle(element).borderBottomWidth) > 0;
          const underlined = getComputedStyle(one).textDecorationLine === "underline";
          const number = one.parentElement.matches(".steps > li") && parseFloat(getComputedStyle(one.parentElement, "::before").borderTopWidth) > 0;
          const box = parseFloat(getComputedStyle(one, "::before").borderTopWidth) > 0;
          if (!edge(one) && !edge(one.closest(".search-field") ?? one) && !underlined && !number && !box) lost.push(`has no edge: ${name(one)}`);
        }
        return lost;
      }
      """;

  private static final String MOVES =
      """
      () => [
        ...document.getAnimations().map((one) => `${one.animationName ?? one.transitionProperty} runs`),
        ...[...document.querySelectorAll("html, body *")]
            .filter((one) => getComputedStyle(one).scrollBehavior === "smooth").map((one) => `${one.localName} scrolls smoothly`),
      ]
      """;

  private Settings() {}

  /** What cannot be told any more with forced colours. */
  static List<?> lostWithForcedColours(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    List<?> lost = (List<?>) page.evaluate(LOST_WITH_FORCED_COLOURS);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    return lost;
  }

  /** What still moves for readers who asked for less motion. */
  static List<?> moving(Page page) {
    return (List<?>) page.evaluate(MOVES);
  }

  /** What is lost where the lines run from right to left. */
  static List<?> lostFromRightToLeft(Page page) {
    page.evaluate("() => (document.dir = 'rtl')");
    List<?> lost = Reflow.lost(page);
    page.evaluate("() => (document.dir = 'ltr')");
    return lost;
  }
}
