export const tests = {
  async "a wide table scrolls in itself, also by keyboard"({ example, assert }) {
    const frame = example.querySelector(".table");
    frame.style.inlineSize = "8rem";
    frame.querySelector("td").style.whiteSpace = "nowrap";
    assert(frame.scrollWidth > frame.clientWidth, "wider than its place");
    frame.focus();
    assert(document.activeElement === frame && frame.getAttribute("aria-label"), "focus, with a name");
    frame.removeAttribute("style");
    frame.querySelector("td").removeAttribute("style");
  },
  async "a link stands on the line of the words beside it"({ example, assert }) {
    const link = example.querySelector("p a");
    assert(Number.isInteger(parseFloat(getComputedStyle(link).paddingBlockStart)), "whole pixels of room around it");
  },
  async "the mark of focus on a link stays clear of the lines above and below"({ example, assert, until }) {
    const link = example.querySelector("p a");
    link.focus({ focusVisible: true });
    await until(() => link.matches(":focus-visible"), "the mark of focus");
    const { outlineOffset, outlineWidth, lineHeight, boxShadow } = getComputedStyle(link);
    const around = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const { height } = link.getBoundingClientRect();
    assert(around > 0 && height + 2 * around < parseFloat(lineHeight) + 4, `${height} px and ${around} px around them`);
    assert(boxShadow === "none", `around it: ${boxShadow}`);
    link.blur();
  },
  async "the sign of a link to another site stays with the link's last word"({ example, assert }) {
    const text = example.querySelector("p").cloneNode();
    const link = Object.assign(document.createElement("a"), { href: "https://example.org/", rel: "external" });
    link.textContent = "An authority of Australia";
    text.append(link, " and more");
    example.querySelector(".prose").append(text);
    for (let width = 100; width < 400; width++) {
      text.style.inlineSize = `${width}px`;
      const { width: last } = [...link.getClientRects()].at(-1);
      assert(last > 30, `in ${width} px the last line of the link is ${last} px long`);
    }
    text.remove();
  },
};
