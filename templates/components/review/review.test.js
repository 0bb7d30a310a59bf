export const tests = {
  async "people and programs read the same day"({ example, assert }) {
    const time = example.querySelector("time");
    assert(time.dateTime === "2026-11-20" && time.textContent === "20 November 2026", "20 November 2026");
  },
};
