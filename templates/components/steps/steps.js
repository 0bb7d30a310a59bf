import { element } from "./elements.js";
import { recall, remember } from "./storage.js";

/**
 * Lets readers tick off the steps of a how-to and the tasks of its lists. Ticks are kept on
 * this device, for as long as the page has the same number of steps.
 */
export default function attach(text) {
  const lists = [...text.querySelectorAll("ol.steps, ul.checklist")].map((list) => new Steps(list));
  const name = `steps:${location.pathname}`;
  const size = lists.map((list) => list.boxes.length).join("-");
  const stored = recall(name);
  if (stored?.size === size) {
    lists.forEach((list, i) => list.tick(stored.done[i] ?? []));
  }
  text.addEventListener("steps-changed", () => {
    const done = lists.map((list) => list.ticked());
    remember(name, done.some((ticks) => ticks.length > 0) ? { size, done } : undefined);
  });
}

class Steps {
  constructor(list) {
    this.list = list;
    this.noun = list.matches("ol") ? "step" : "task";
    this.boxes = [...list.children].map((item, i) => this.#box(item, (list.start ?? 1) + i));
    this.status = element("span", { role: "status" });
    this.again = element("button", { type: "button", class: "steps-again quiet-button" }, "Start again");
    this.again.hidden = true;
    this.again.addEventListener("click", () => {
      this.tick([]);
      this.boxes[0].focus();
      this.#changed();
    });
    list.after(element("p", { class: "steps-progress" }, this.status, this.again));
    list.classList.add("steps-ready");
    list.addEventListener("change", () => this.#changed());
    this.#show();
  }

  tick(done) {
    this.boxes.forEach((box, i) => (box.checked = done.includes(i)));
    this.#show();
  }

  ticked() {
    return this.boxes.flatMap((box, i) => (box.checked ? [i] : []));
  }

  /** A task has its box already, beside its label. A step gets one, in place of its number. */
  #box(item, number) {
    // Not that of a task below it.
    const given = item.querySelector(":scope > input[type=checkbox]");
    const box = given ?? element("input", { type: "checkbox", class: "step-tick", "aria-label": `Step ${number} done` });
    box.autocomplete = "off";
    if (!given) item.prepend(box);
    return box;
  }

  #changed() {
    this.#show();
    this.list.dispatchEvent(new CustomEvent("steps-changed", { bubbles: true }));
  }

  #show() {
    const done = this.ticked().length;
    const all = this.boxes.length;
    this.again.hidden = done === 0;
    this.status.textContent =
      done === 0
        ? `Tick off each ${this.noun} as you go.`
        : done === all
          ? `All ${all} ${this.noun}s done.`
          : `${done} of ${all} ${this.noun}s done.`;
  }
}
