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
};
