package dev.helpcenter.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for what is cut off, covered or beside the screen. */
final class Reflow {
  private static final String LOST =
      """
      () => {
        document.querySelectorAll("details").forEach((one) => (one.open = true));
        const lost = [];
        const over = document.documentElement.scrollWidth - innerWidth;
        if (over > 0) lost.push(`wider than the screen by ${over}`);
        for (const one of document.querySelectorAll("body *")) {
          if (!one.checkVisibility() || one.closest(".visually-hidden, svg, .table, pre, .skip-link")) continue;
          const style = getComputedStyle(one);
          if (style.clipPath !== "none") continue;
          const name = `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}”`;
          const cuts = style.overflowX !== "visible" || style.overflowY === "hidden";
          if (cuts && one.localName !== "input" && one.scrollWidth > one.clientWidth + 1) lost.push(`cut: ${name}`);
          const { left, right } = one.getBoundingClientRect();
          if (right > innerWidth + 1 || left < -1) lost.push(`beside the screen: ${name}`);
        }
        // Two pieces of text in one place.
        const heads = [...document.querySelectorAll("h1, h2, h3, p, li > a, button, .brand")].filter((one) => one.checkVisibility());
        heads.forEach((one, i) => {
          const a = one.getBoundingClientRect();
          const next = heads[i + 1];
          if (!next || one.contains(next) || a.height === 0) return;
          const b = next.getBoundingClientRect();
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 4 && high > 8) lost.push(`covered: ${one.textContent.slice(0, 30)} by ${next.textContent.slice(0, 30)}`);
        });
        return lost;
      }
      """;

  private static final String TWICE_THE_TEXT =
      "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('html { font-size: 200% }');"
          + " document.adoptedStyleSheets = [sheet]; }";

  private Reflow() {}

  /** What a reader of the page, as it is now, would miss. */
  static List<?> lost(Page page) {
    return (List<?>) page.evaluate(LOST);
  }

  /** Doubles the text of the page, as a reader's setting does. */
  static void doubleText(Page page) {
    page.evaluate(TWICE_THE_TEXT);
  }
}
