export const tests = {
  async "each kind is told by words, and marked by an edge"({ example, assert }) {
    const all = [...example.querySelectorAll(".admonition")];
    const titles = new Set(all.map((one) => one.querySelector(".admonition-title").textContent));
    assert(all.length === 5 && titles.size === 5, "five kinds with five titles");
    for (const one of all) {
      assert(parseFloat(getComputedStyle(one).borderInlineStartWidth) >= 4, `an edge: ${one.className}`);
    }
  },
};
