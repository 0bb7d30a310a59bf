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
};
