export const tests = {
  async "the whole entry is the target"({ example, assert }) {
    const entry = example.querySelector("li");
    const box = entry.getBoundingClientRect();
    entry.scrollIntoView({ block: "center", behavior: "instant" });
    const place = entry.getBoundingClientRect();
    const hit = document.elementFromPoint(place.right - 5, place.bottom - 5);
    assert(hit?.closest("a") === entry.querySelector("a"), "its corner leads to the article");
    assert(box.height >= 44, "high enough for a finger");
  },
};
