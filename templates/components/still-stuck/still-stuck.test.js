export const tests = {
  async "there is a card for each way on"({ example, assert }) {
    const cards = [...example.querySelectorAll("li")];
    assert(cards.length === 2, `cards: ${cards.length}`);
    assert(cards.every((card) => card.querySelector("p").textContent.trim() !== ""), "each says what it is for");
  },
  async "the whole card is the target"({ example, assert }) {
    for (const card of example.querySelectorAll("li")) {
      card.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, right, bottom } = card.getBoundingClientRect();
      for (const x of [left + 9, (left + right) / 2, right - 9]) {
        for (const y of [top + 9, (top + bottom) / 2, bottom - 9]) {
          const hit = document.elementFromPoint(x, y);
          assert(hit?.closest("a") === card.querySelector("a"), `${card.textContent} leads on at ${x}, ${y}`);
        }
      }
    }
  },
};
