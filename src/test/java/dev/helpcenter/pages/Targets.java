package dev.helpcenter.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What can be tapped is at least 44 px wide and high, for fingers that are not calm.
 *
 * <p>A link amid a sentence is as wide as its words, and where two such links stand in neighbouring
 * lines, the lower half of one and the upper half of the other share their room: lines 44 px apart
 * would be no text any more (WCAG 2.2 excepts such links, 2.5.5 and 2.5.8). Nothing else is
 * excepted.
 */
final class Targets {
  /**
   * Measures each target as it answers to a finger: with the tile or label around it. Then touches
   * it 21 px above and below its middle, where nothing else may answer.
   */
  private static final String SMALL =
      """
      () => {
        document.querySelectorAll("details").forEach((one) => (one.open = true));
        const small = [];
        const targets = "a[href], button, input, summary, select, textarea";
        const tile = (target) => {
          const over = getComputedStyle(target, "::after");
          const covers = over.content !== "none" && over.position === "absolute" && over.inset === "0px";
          return covers ? target.offsetParent : target;
        };
        const amidSentence = (target) =>
          getComputedStyle(target).display === "inline"
            && target.closest("p, li, dd, td, label").textContent.trim() !== target.textContent.trim();
        const answersTo = (target, x, y) => {
          if (y < 0 || y >= innerHeight) return true;
          const hit = document.elementFromPoint(x, y);
          const other = hit?.closest(targets);
          return other === target || (hit !== null && !other && target.contains(hit));
        };
        for (const target of document.querySelectorAll(targets)) {
          if (!target.checkVisibility({ visibilityProperty: true }) || target.matches(".skip-link")) continue;
          const name = `${target.localName}.${target.className} “${target.textContent.trim().slice(0, 40)}”`;
          const text = amidSentence(target);
          const inline = getComputedStyle(target).display === "inline";
          target.scrollIntoView({ block: "center" });
          for (const { x, y, width, height } of tile(target).getClientRects()) {
            if (height < 43.9 || (!inline && width < 43.9)) {
              small.push(`${name} ${width.toFixed(1)} × ${height.toFixed(1)}`);
            }
            const [middle, across] = [y + height / 2, x + width / 2];
            if (!text && !(answersTo(target, across, middle - 21) && answersTo(target, across, middle + 21))) {
              small.push(`${name} is covered`);
            }
          }
        }
        return small;
      }
      """;

  private Targets() {}

  /** The targets of the page, as it is now, that are too small or covered. */
  static List<?> tooSmall(Page page) {
    return (List<?>) page.evaluate(SMALL);
  }
}
