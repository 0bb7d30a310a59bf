export const tests = {
  async "a step that is ticked stays ticked"({ example, assert, reload }) {
    const boxes = example.querySelectorAll("ol.steps input[type=checkbox]");
    assert(boxes.length === 3, "every step has a box");
    assert(boxes[1].getAttribute("aria-label") === "Step 2 done", "the box says which step it is");
    boxes[1].click();
    assert(example.querySelector("[role=status]").textContent === "1 of 3 steps done.", "progress is told");
    const again = await reload();
    const after = [...again.querySelectorAll("ol.steps input")].map((box) => box.checked);
    assert(after.join() === "false,true,false", `ticks after a reload: ${after}`);
  },
  async "starting again clears all ticks"({ example, assert }) {
    example.querySelector("ol.steps input").click();
    const again = example.querySelector(".steps-again:not([hidden])");
    again.click();
    assert(!example.querySelector("ol.steps input:checked"), "nothing is ticked");
    assert(document.activeElement === example.querySelector("ol.steps input"), "focus is at the first step");
  },
  async "tasks keep the boxes that they have"({ example, assert }) {
    assert(example.querySelectorAll(".task input").length === 2, "no task has two boxes");
  },
};
