import { element, whenNamed } from "./elements.js";
import { recall, remember } from "./storage.js";

const NAME = "tab";
let made = 0;

/**
 * Shows neighbouring sections, such as "In a browser" and "In the app", as tabs. What a reader
 * chooses counts for all groups of the page that have it, and is remembered on this device.
 */
export default function attach(group) {
  new Tabs(group).start();
}

class Tabs {
  constructor(group) {
    this.group = group;
    this.panels = [...group.querySelectorAll(":scope > .tab-panel")];
    this.labels = this.panels.map((panel) => panel.querySelector("h2, h3, h4").textContent.trim());
  }

  start() {
    if (this.panels.length < 2) return;
    const id = `hc-tabs-${++made}`;
    this.list = element("div", { role: "tablist", class: "tab-list" });
    this.tabs = this.panels.map((panel, i) => {
      panel.id ||= `${id}-panel-${i}`;
      const tab = element(
        "button",
        { type: "button", role: "tab", id: `${id}-tab-${i}`, "aria-controls": panel.id },
        this.labels[i],
      );
      // The browser found something in it: by "find in page", or by a link to words or to a heading.
      panel.addEventListener("beforematch", () => this.#show(i));
      tab.addEventListener("click", () => this.#choose(i));
      return tab;
    });
    this.list.append(...this.tabs);
    this.list.addEventListener("keydown", (event) => this.#key(event));
    this.group.prepend(this.list);
    this.group.dataset.ready = "";
    document.addEventListener("tab-chosen", (event) => this.#show(this.labels.indexOf(event.detail)));
    this.#show(Math.max(0, this.labels.indexOf(recall(NAME))));
    whenNamed((named) => this.#showNamed(named));
  }

  #choose(i) {
    const top = this.list.getBoundingClientRect().top;
    remember(NAME, this.labels[i]);
    document.dispatchEvent(new CustomEvent("tab-chosen", { detail: this.labels[i] }));
    // Other groups may have grown or shrunk above: what the reader looks at stays where it is.
    scrollBy({ top: this.list.getBoundingClientRect().top - top, behavior: "instant" });
  }

  #show(chosen) {
    if (chosen < 0) return;
    this.tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
      this.#open(this.panels[i], tab, i === chosen);
    });
  }

  /**
   * What another tab hides is found by the browser and shown; one that knows no such thing takes the
   * word for a plain "hidden". The box of a hidden panel stays, so it must not be a panel that is empty.
   */
  #open(panel, tab, open) {
    panel.hidden = open ? false : "until-found";
    if (open) {
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
    } else {
      panel.removeAttribute("role");
      panel.removeAttribute("aria-labelledby");
    }
  }

  /** The address may name a heading in a panel that is hidden. */
  #showNamed(named) {
    const at = this.panels.findIndex((panel) => panel.contains(named));
    if (at >= 0 && this.panels[at].hidden) {
      this.#show(at);
      named.scrollIntoView();
    }
  }

  #key(event) {
    // Those are the browser's: Alt and an arrow go back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.tabs.indexOf(document.activeElement);
    const last = this.tabs.length - 1;
    const rtl = getComputedStyle(this.list).direction === "rtl";
    const to = {
      [rtl ? "ArrowLeft" : "ArrowRight"]: at === last ? 0 : at + 1,
      [rtl ? "ArrowRight" : "ArrowLeft"]: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.tabs[to].focus();
    this.#choose(to);
  }
}
