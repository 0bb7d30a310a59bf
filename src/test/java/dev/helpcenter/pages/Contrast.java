package dev.helpcenter.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Measures the contrast of every text on a page, also in the states that a page at rest does not
 * show: with the pointer on it, in focus, pressed, selected.
 */
final class Contrast {
  /**
   * Computed colours against what is painted below them: translucent grounds and each stop of a
   * gradient are laid over the grounds of the elements around. A state is brought about for all
   * elements at once, by style sheets in which its name stands for everything (a class that no
   * element has, in {@code :not}, weighs as much as a state).
   */
  private static final String TOO_LOW =
      """
      () => {
        const LEAST = 7;
        const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        const known = new Map();
        const rgba = (text) => {
          if (!known.has(text)) {
            context.clearRect(0, 0, 1, 1);
            context.fillStyle = text;
            context.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
            known.set(text, [r, g, b, a / 255]);
          }
          return known.get(text);
        };
        const over = ([r, g, b, a], below) => [r, g, b].map((one, i) => one * a + below[i] * (1 - a));
        const luminance = (color) => {
          const [r, g, b] = color.map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (one, other) => {
          const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const paper = matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
        /** The page's own ground, or what another part of the page paints below this one. */
        const beneath = (part) => {
          if (part.parentElement !== document.body) return part.parentElement;
          const { x, y, width, height } = part.getBoundingClientRect();
          const stack = document.elementsFromPoint(x + width / 2, y + height / 2);
          return stack.slice(stack.indexOf(part) + 1)[0] ?? document.body;
        };
        /** What may be painted below the text of an element: one colour, more where there is a gradient. */
        const grounds = (element) => {
          if (!element) return [paper];
          const style = getComputedStyle(element);
          const color = rgba(style.backgroundColor);
          const below = color[3] === 1 ? [[0, 0, 0]] : grounds(beneath(element));
          const plain = below.map((one) => over(color, one));
          const stops = style.backgroundImage.match(/rgba?\\([^)]*\\)/g) ?? [];
          return [...plain, ...stops.flatMap((stop) => plain.map((one) => over(rgba(stop), one)))];
        };
        const low = new Set();
        const judge = (state, element, style, text, below) => {
          const least = Math.min(...below.map((one) => ratio(over(rgba(style.color), one), one)));
          if (least < LEAST) {
            const name = `${element.localName}.${element.className} “${text.trim().slice(0, 30)}”`;
            low.add(`${state} ${least.toFixed(2)}: ${name} ${style.color}`);
          }
        };
        const measure = (state) => {
          for (const element of document.querySelectorAll("body, body *")) {
            if (element.closest("svg") || !element.checkVisibility({ visibilityProperty: true })) continue;
            const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("");
            if (own.trim()) judge(state, element, getComputedStyle(element), own, grounds(element));
            for (const part of ["::before", "::after"]) {
              const style = getComputedStyle(element, part);
              if (!/["(]./.test(style.content) || style.content === '""') continue;
              const ground = rgba(style.backgroundColor);
              judge(`${state}${part}`, element, style, style.content, grounds(element).map((one) => over(ground, one)));
            }
            if (element.placeholder) {
              const style = getComputedStyle(element, "::placeholder");
              judge(`${state}::placeholder`, element, style, element.placeholder, grounds(element));
            }
          }
        };
        scrollTo(0, 0);
        measure("at rest");
        const selected = getComputedStyle(document.body, "::selection");
        judge("selected", document.body, selected, "", [rgba(selected.backgroundColor).slice(0, 3)]);
        const original = [...document.styleSheets];
        const adopted = document.adoptedStyleSheets;
        const rules = original.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\\n");
        for (const state of [[":hover"], [":focus-visible", ":focus-within", ":focus"], [":active", ":hover"]]) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(state.reduce((text, one) => text.replaceAll(one, ":not(.no-such-class)"), rules));
          original.forEach((one) => (one.disabled = true));
          document.adoptedStyleSheets = [sheet];
          measure(state[0]);
          document.adoptedStyleSheets = adopted;
          original.forEach((one) => (one.disabled = false));
        }
        return [...low];
      }
      """;

  private Contrast() {}

  /** The texts of the page, as it is now, that have less than 7:1 in one of their states. */
  static List<?> tooLow(Page page) {
    return (List<?>) page.evaluate(TOO_LOW);
  }
}
