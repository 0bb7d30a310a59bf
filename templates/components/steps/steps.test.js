const boxes = (example) => [...example.querySelector("ol.steps").querySelectorAll(":scope > li > .step-tick")];

export const tests = {
  async "a step that is ticked stays ticked"({ example, assert, reload }) {
    assert(boxes(example).length === 3, "every step has a box");
    assert(boxes(example)[1].getAttribute("aria-label") === "Step 2 done", "the box says which step it is");
    boxes(example)[1].click();
    const told = example.querySelector("ol.steps + .steps-progress [role=status]").textContent;
    assert(told === "1 of 3 steps done.", `progress: ${told}`);
    const again = await reload();
    const after = boxes(again).map((box) => box.checked);
    assert(after.join() === "false,true,false", `ticks after a reload: ${after}`);
  },
  async "steps that go on after a text are told by their numbers"({ example, assert }) {
    const names = [...example.querySelectorAll("ol[start] > li > input")].map((box) => box.ariaLabel);
    assert(names.join() === "Step 4 done,Step 5 done", `the boxes say: ${names}`);
  },
  async "starting again clears all ticks"({ example, assert }) {
    boxes(example)[0].click();
    const again = example.querySelector(".steps-again:not([hidden])");
    again.click();
    assert(!example.querySelector("ol.steps input:checked"), "nothing is ticked");
    assert(document.activeElement === boxes(example)[0], "focus is at the first step");
  },
  async "a step and the tasks in it are ticked by themselves"({ example, assert, reload }) {
    const tasks = example.querySelectorAll("ol.steps .task input");
    tasks[0].click();
    tasks[1].click();
    assert(!boxes(example)[2].checked, "the step is not done with its tasks");
    boxes(example)[2].click();
    tasks[1].click();
    const again = await reload();
    assert(boxes(again).map((box) => box.checked).join() === "false,false,true", "the step stays ticked");
    const after = [...again.querySelectorAll("ol.steps .task input")].map((box) => box.checked);
    assert(after.join() === "true,false", `tasks after a reload: ${after}`);
  },
  async "tasks keep the boxes that they have"({ example, assert }) {
    assert(example.querySelectorAll(".task input").length === 4, "no task has two boxes");
  },
};
