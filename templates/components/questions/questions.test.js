export const tests = {
  async "all answers open and close at once"({ example, assert, until }) {
    const button = example.querySelector(".questions-all");
    const answers = [...example.querySelectorAll("details")];
    button.click();
    assert(answers.every((answer) => answer.open), "all are open");
    await until(() => button.textContent === "Close all answers", "the button's new text");
    button.click();
    assert(answers.every((answer) => !answer.open), "all are closed");
  },
  async "the address of an answer opens it"({ example, assert, until }) {
    location.hash = "#example-answer-two";
    await until(() => document.getElementById("example-answer-two").closest("details").open, "opening");
    assert(!document.getElementById("example-answer-one").closest("details").open, "the other one is not");
  },
};
