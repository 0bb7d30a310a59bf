export const tests = {
  async "the whole card is the target"({ example, assert }) {
    const card = example.querySelector("li");
    card.scrollIntoView({ block: "center", behavior: "instant" });
    const { right, bottom } = card.getBoundingClientRect();
    const hit = document.elementFromPoint(right - 9, bottom - 9);
    assert(hit?.closest("a") === card.querySelector("a"), "its corner leads on");
  },
};
