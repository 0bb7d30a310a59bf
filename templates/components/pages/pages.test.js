export const tests = {
  async "one page is the current one, and every number says that it is a page"({ example, assert }) {
    const current = example.querySelectorAll("[aria-current=page]");
    assert(current.length === 1 && current[0].textContent === "Page 2", "page 2 is current");
    assert(example.querySelector(".pages-gap").getAttribute("aria-hidden") === "true", "the gap is silent");
  },
};
