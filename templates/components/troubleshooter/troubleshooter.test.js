const shown = (example) => [...example.querySelectorAll(".question")].filter((one) => !one.hidden);

export const tests = {
  async "one question shows at a time, and the address keeps the answers"({ example, assert, until }) {
    assert(shown(example).length === 1, "one question shows");
    shown(example)[0].querySelector("a").click();
    assert(location.search === "?answers=1", `the address: ${location.search}`);
    const heading = shown(example)[0].querySelector("h3");
    assert(heading.textContent === "Which browser?", "the next question shows");
    assert(document.activeElement === heading, "the question has the focus");
    assert(example.querySelector(".answered").textContent.includes("In a browser"), "the answer is told");
    history.back();
    await until(() => shown(example)[0].textContent.includes("Where did it happen?"), "taking the answer back");
  },
  async "starting again forgets the answers"({ example, assert }) {
    shown(example)[0].querySelector("a").click();
    [...example.querySelectorAll(".answered a")].at(-1).click();
    assert(location.search === "", "no answers in the address");
    assert(shown(example)[0].textContent.includes("Where did it happen?"), "the first question shows");
  },
};
