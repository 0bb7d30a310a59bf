import { anchor, element } from "./elements.js";

/**
 * Asks one question at a time. The answers are kept in the address, as `?answers=2-1`: the second
 * answer to the first question, then the first one to the next. So Back takes the last answer back,
 * and an address can be sent to somebody else.
 */
export default function attach(root) {
  new Troubleshooter(root).start();
}

class Troubleshooter {
  constructor(root) {
    this.root = root;
    this.title = document.title;
    this.questions = new Map();
    for (const section of root.querySelectorAll(":scope > .question")) {
      const heading = section.querySelector("h2[id], h3[id]");
      if (!heading) throw new Error("troubleshooter: a .question has no heading with an id");
      this.questions.set(heading.id, { section, heading });
    }
    for (const question of this.questions.values()) {
      question.choices = [...question.section.querySelectorAll("li a[href]")].filter(
        (link) => link.origin === location.origin
          && link.pathname === location.pathname
          && this.questions.has(anchor(link)),
      );
    }
    this.first = this.questions.keys().next().value;
    this.answered = element("div", { class: "answered" });
  }

  start() {
    if (!this.first) return;
    this.root.after(this.answered);
    this.root.addEventListener("click", (event) => this.#clicked(event));
    this.answered.addEventListener("click", (event) => this.#clicked(event));
    window.addEventListener("popstate", () => this.#show(this.#fromAddress(), true));
    this.#show(this.#fromAddress(), false);
    this.root.dataset.ready = "";
  }

  #clicked(event) {
    const link = event.target.closest("a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const path = this.#path(link);
    if (!path) return;
    event.preventDefault();
    history.pushState(null, "", this.#address(path));
    this.#show(path, true);
  }

  /** The answers that a link stands for; nothing if it leads elsewhere. */
  #path(link) {
    if (link.dataset.answers !== undefined) return numbers(link.dataset.answers);
    const { question, path } = this.#walk(this.#fromAddress());
    const choice = question.choices.indexOf(link);
    return choice < 0 ? undefined : [...path, choice + 1];
  }

  #fromAddress() {
    const given = new URLSearchParams(location.search).get("answers");
    if (given === null && this.questions.has(anchor(location))) {
      const path = this.#pathTo(anchor(location));
      if (path) history.replaceState(null, "", this.#address(path));
      return path ?? [];
    }
    return numbers(given ?? "");
  }

  #address(path) {
    return location.pathname + (path.length > 0 ? `?answers=${path.join("-")}` : "");
  }

  /** Follows the answers as far as they fit the questions. */
  #walk(path) {
    let question = this.questions.get(this.first);
    const taken = [];
    const asked = [];
    for (const number of path) {
      const choice = question.choices[number - 1];
      if (!choice) break;
      asked.push({ question, choice, before: [...taken] });
      taken.push(number);
      question = this.questions.get(anchor(choice));
    }
    return { question, path: taken, asked };
  }

  /** The shortest way from the first question to another one. */
  #pathTo(target) {
    const ways = new Map([[this.first, []]]);
    for (const [at, way] of ways) {
      if (at === target) return way;
      this.questions.get(at).choices.forEach((choice, i) => {
        if (!ways.has(anchor(choice))) ways.set(anchor(choice), [...way, i + 1]);
      });
    }
    return undefined;
  }

  #show(path, moveFocus) {
    const { question, asked } = this.#walk(path);
    for (const { section } of this.questions.values()) {
      section.hidden = section !== question.section;
    }
    this.answered.replaceChildren(...(asked.length > 0 ? this.#soFar(asked) : []));
    document.title = asked.length > 0 ? `${question.heading.textContent} – ${this.title}` : this.title;
    if (moveFocus) {
      question.heading.tabIndex = -1;
      question.heading.focus();
    }
  }

  #soFar(asked) {
    const items = asked.map(({ question, choice, before }) => {
      const text = question.heading.textContent;
      const hidden = element("span", { class: "visually-hidden" }, `: ${text}`);
      const change = element("a", { href: this.#address(before), "data-answers": before.join("-") }, "Change", hidden);
      return element("li", {}, element("span", {}, text), " ", element("strong", {}, choice.textContent), " ", change);
    });
    const again = element("a", { href: this.#address([]), "data-answers": "" }, "Start again");
    return [
      element("h2", { class: "answered-title" }, "Your answers"),
      element("ol", {}, ...items),
      element("p", {}, again),
    ];
  }
}

function numbers(text) {
  return text.split("-").map(Number).filter((number) => Number.isInteger(number) && number > 0);
}
