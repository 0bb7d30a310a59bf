/**
 * Results while typing: an editable combobox with a list, after the ARIA Authoring Practices.
 *
 * Inside the form, after the input, it makes
 *
 *   .search-popup               the box below the field (hidden while there is nothing to show)
 *     .search-results           the list (role listbox)
 *       .search-notice          "Showing results for …", "Nothing found", in plain text; it is part of
 *                               the list, so that the list stays where it is when a notice comes or goes
 *       .search-group           an article with its sections (role group)
 *         .search-hit           one hit (role option); aria-selected="true" on the active one
 *           .search-hit-title   the title, or the section's heading; matches in <mark>
 *           .search-hit-excerpt the text below it
 *         .search-hit-section   added to .search-hit for a section
 *       .search-recent          added to .search-hit for an earlier query
 *       .search-way             added to .search-hit for a way to get help
 *   .visually-hidden            the live region that tells how many results there are
 */
import { engine } from "./open.js";
import { forget, recent, remember } from "./recent.js";
import { element, grouped, highlighted, isDoubtful, notice, waysOut } from "./show.js";

const LIMIT = 6;

/** Whoever types on is not interrupted. */
const PAUSE_BEFORE_TELLING = 700;

/** Whoever types on needs no shards for half a word. */
const PAUSE_BEFORE_LOADING = 150;

/** With less room than this below the field, in CSS pixels, the page is scrolled to make some. */
const LITTLE_ROOM = 260;

/** Fewer letters begin many words: whoever has typed no more is not told that nothing is found. */
const SHORTEST_ANSWERED = 3;

const MOVES_CARET = new Set(["Home", "End", "ArrowLeft", "ArrowRight"]);

let made = 0;

export function attach(form, input) {
  if (input.getAttribute("role") === "combobox") return;
  new Combobox(form, input).start();
}

class Combobox {
  #form;
  #input;
  #root;
  #popup;
  #list;
  #status;
  #active = -1;
  #asked = 0;
  #telling = 0;

  constructor(form, input) {
    this.#form = form;
    this.#input = input;
    this.#root = new URL(form.dataset.root ?? "./", document.baseURI).href;
  }

  start() {
    const id = `hc-search-results-${++made}`;
    this.#list = element("div", "search-results");
    this.#list.id = id;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Search results");
    // It scrolls with the option that is chosen; Tab goes past it, as past any list of a field.
    this.#list.tabIndex = -1;
    this.#popup = element("div", "search-popup", this.#list);
    this.#popup.hidden = true;
    this.#status = element("div", "visually-hidden");
    this.#status.setAttribute("role", "status");
    this.#form.append(this.#popup, this.#status);

    const input = this.#input;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", id);
    input.setAttribute("aria-expanded", "false");
    input.autocomplete = "off";
    input.addEventListener("input", () => {
      this.#activate(-1); // who types on is back in the field
      this.#update();
    });
    input.addEventListener("focus", () => this.#update());
    input.addEventListener("keydown", (event) => this.#key(event));
    this.#form.addEventListener("submit", () => remember(input.value));
    input.addEventListener("blur", () => this.#close());
    this.#popup.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.#choose(option, event.ctrlKey || event.metaKey);
    });
    this.#list.addEventListener("auxclick", (event) => {
      // The middle button, as on a link; options are none.
      const option = event.button === 1 && event.target.closest("[role=option][data-url]");
      if (option) this.#choose(option, true);
    });
    engine(this.#root).catch(() => {}); // told when something is typed
    if (this.#isFocused()) this.#update(); // its reader may have gone on while this script came
  }

  async #update() {
    const query = this.#input.value;
    const asked = ++this.#asked;
    if (query.trim() === "") {
      this.#showRecent();
      return;
    }
    try {
      const search = await engine(this.#root);
      if (!search.isLoaded(query)) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_BEFORE_LOADING));
        if (asked !== this.#asked) return;
      }
      const hits = await search.search(query, { limit: LIMIT });
      if (asked !== this.#asked) return;
      if (hits.length === 0 && query.trim().length < SHORTEST_ANSWERED) this.#showNothing();
      else this.#showHits(hits);
    } catch {
      if (asked === this.#asked) this.#showFailure();
    }
  }

  #showHits(hits) {
    const groups = grouped(hits).map((group) => {
      const box = element("div", "search-group", ...group.map((hit) => this.#hit(hit)));
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", group[0].title);
      return box;
    });
    this.#show(notice(hits), [...(isDoubtful(hits) ? this.#ways() : []), ...groups]);
    const count = hits.length === 1 ? "1 result." : `${hits.length} results.`;
    this.#tell(hits.length === 0 ? notice(hits) : `${count} ${notice(hits)}`);
  }

  #hit(hit) {
    const title = hit.section
      ? highlighted(hit.section, hit.matches.section)
      : highlighted(hit.title, hit.matches.title);
    const option = this.#option(
      "search-hit" + (hit.section ? " search-hit-section" : ""),
      element("span", "search-hit-title", title),
      " ",
      element("span", "search-hit-excerpt", highlighted(hit.excerpt, hit.matches.excerpt)),
    );
    option.dataset.url = hit.url;
    return option;
  }

  #ways() {
    return waysOut(this.#form, this.#root).map(([text, url]) => {
      const option = this.#option("search-hit search-way", element("span", "search-hit-title", text));
      option.dataset.url = url;
      return option;
    });
  }

  #showRecent() {
    const queries = recent();
    const options = queries.map((query) => {
      const option = this.#option("search-hit search-recent", query);
      option.dataset.query = query;
      return option;
    });
    if (queries.length > 0) {
      const clear = this.#option("search-hit search-recent", "Clear recent searches");
      clear.dataset.clear = "";
      options.push(clear);
    }
    const text = queries.length > 0 ? "Recent searches on this device" : "";
    this.#show(text, options);
    this.#tell(text);
  }

  #showNothing() {
    this.#show("", []);
    this.#tell("");
  }

  #showFailure() {
    const text = "The search could not be loaded. Check your connection.";
    this.#show(text, this.#ways());
    this.#tell(text);
  }

  #option(className, ...children) {
    const option = element("div", className, ...children);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    return option;
  }

  #show(text, children) {
    const chosen = this.#options()[this.#active]?.dataset.url;
    this.#activate(-1);
    this.#list.replaceChildren(...(text ? [this.#notice(text)] : []), ...children);
    const options = this.#options();
    options.forEach((option, i) => (option.id = `${this.#list.id}-${i}`));
    // Results of the last words may come late: what a reader has chosen by then stays chosen.
    if (chosen) this.#activate(options.findIndex((option) => option.dataset.url === chosen));
    const open = this.#isFocused() && children.length > 0;
    if (open && this.#popup.hidden) this.#makeRoom();
    this.#popup.hidden = !open && !(this.#isFocused() && text !== "");
    this.#input.setAttribute("aria-expanded", String(open));
  }

  #isFocused() {
    return document.activeElement === this.#input;
  }

  /** A list box has options and groups only, so a screen reader hears this from the live region. */
  #notice(text) {
    const told = element("p", "search-notice", text);
    told.setAttribute("aria-hidden", "true");
    return told;
  }

  /** On a phone the keyboard takes half of the screen, and results below it would not be seen. */
  #makeRoom() {
    const height = window.visualViewport?.height ?? window.innerHeight;
    if (height - this.#input.getBoundingClientRect().bottom < LITTLE_ROOM) {
      this.#form.scrollIntoView({ block: "start" });
    }
  }

  #close() {
    this.#asked++;
    this.#popup.hidden = true;
    this.#activate(-1);
    this.#input.setAttribute("aria-expanded", "false");
  }

  #options() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }

  #activate(at) {
    if (at === this.#active) return;
    const options = this.#options();
    options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    if (at < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      options[at].setAttribute("aria-selected", "true");
      this.#input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }
  }

  #key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if ((key === "ArrowDown" || key === "ArrowUp") && !event.shiftKey) {
      event.preventDefault();
      const count = this.#popup.hidden ? 0 : this.#options().length;
      if (count === 0) this.#update();
      else this.#move(key === "ArrowDown" ? 1 : -1, count);
    } else if (key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#options()[this.#active], false);
    } else if (key === "Escape") {
      event.preventDefault();
      if (this.#popup.hidden) this.#input.value = "";
      this.#close();
    } else if (MOVES_CARET.has(key)) {
      this.#activate(-1); // who moves in the text is back in the field
    }
  }

  /** One further; past either end the field itself is active again. */
  #move(step, count) {
    const next = this.#active + step;
    this.#activate(next < -1 ? count - 1 : next >= count ? -1 : next);
  }

  #choose(option, newTab) {
    if (option.dataset.clear !== undefined) {
      forget();
      this.#input.focus();
      this.#showRecent();
    } else if (option.dataset.query) {
      this.#input.value = option.dataset.query;
      this.#input.focus();
      this.#update();
    } else {
      remember(this.#input.value);
      const { href } = new URL(option.dataset.url, this.#root);
      if (newTab) window.open(href, "_blank", "noopener");
      else location.assign(href);
    }
  }

  #tell(text) {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => (this.#status.textContent = text), PAUSE_BEFORE_TELLING);
  }
}
