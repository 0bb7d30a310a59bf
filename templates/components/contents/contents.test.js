export const tests = {
  async "the list is open where there is room beside the text"({ example, assert }) {
    assert(example.querySelector("details").open === matchMedia("(min-width: 60rem)").matches, "open on a wide screen");
  },
  async "every entry leads to a heading"({ example, assert }) {
    for (const link of example.querySelectorAll("a")) {
      assert(document.getElementById(link.hash.slice(1)), `${link.hash} is there`);
    }
  },
};
