export const tests = {
  async "drawings are silent, and take the colour of the text"({ example, assert }) {
    for (const icon of example.querySelectorAll("svg")) {
      assert(icon.getAttribute("aria-hidden") === "true", "hidden from screen readers");
      assert(icon.getBoundingClientRect().width > 15, "it has a size");
      assert(getComputedStyle(icon).stroke === getComputedStyle(icon).color, "the colour of the text");
    }
  },
};
