// Keeps a page of the preview fresh: the server tells what happened, this does it.
// Never part of a built site.

const SCROLL = "helpcenter-preview-scroll";
const own = document.querySelector("script[data-content]");

let events;
let overlay;
let restoring;

// A browser opens six connections to a server at most, so pages that nobody sees let go of theirs.
function connect() {
  if (events || document.visibilityState === "hidden") return;
  const query = new URLSearchParams({ page: location.pathname, content: own.dataset.content });
  events = new EventSource(`/__live/events?${query}`);
  events.addEventListener("reload", reload);
  events.addEventListener("styles", (event) => swapStyles(JSON.parse(event.data)));
  events.addEventListener("problems", (event) => showProblems(JSON.parse(event.data)));
}

function disconnect() {
  events?.close();
  events = undefined;
}

function reload() {
  disconnect();
  remember(restoring ?? { page: location.pathname, x: scrollX, y: scrollY });
  location.reload();
}

function remember(scroll) {
  try {
    sessionStorage.setItem(SCROLL, JSON.stringify(scroll));
  } catch {
    // Storage is blocked: the browser's own memory of the position has to do.
  }
}

// The page's own scripts may still move things, so the position is set again when they are done,
// unless the reader has begun to scroll.
function restoreScroll() {
  const scroll = recall();
  if (scroll?.page !== location.pathname) return;
  restoring = scroll;
  const set = () => restoring && scrollTo({ left: scroll.x, top: scroll.y, behavior: "instant" });
  const finish = () => (restoring = undefined);
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(event, finish, { once: true, passive: true });
  }
  set();
  addEventListener("load", () => {
    for (const pause of [0, 100, 300]) setTimeout(set, pause);
    setTimeout(finish, 400);
  });
}

function recall() {
  try {
    const scroll = JSON.parse(sessionStorage.getItem(SCROLL));
    sessionStorage.removeItem(SCROLL);
    return scroll;
  } catch {
    return undefined; // as above
  }
}

// The new sheet is there before the old one goes, so that the page never stands without.
function swapStyles({ content, styles }) {
  own.dataset.content = content;
  for (const [from, to] of styles) {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (old.getAttribute("href") !== from) continue;
      const link = old.cloneNode();
      link.addEventListener("load", () => old.remove());
      link.setAttribute("href", to);
      old.after(link);
    }
  }
}

const OVERLAY_STYLE = `
  :host { all: initial; }
  section {
    position: fixed; inset: auto 1rem 1rem 1rem; z-index: 2147483647; max-block-size: 70vh; overflow: auto;
    box-sizing: border-box; padding: 1rem 1.25rem; border-radius: .5rem; border: 2px solid #b3261e;
    background: #fffafa; color: #1c1b1f; font: 16px/1.5 system-ui, sans-serif;
    box-shadow: 0 .5rem 2rem rgb(0 0 0 / .35);
  }
  h2 { margin: 0 3rem .5rem 0; font-size: 1.1rem; color: #8c1d18; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { margin-block: .75rem 0; }
  code { font: 14px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; color: #49454f; }
  pre { margin: .25rem 0 0; padding: .5rem; background: #f3e8e7; font: 14px/1.4 ui-monospace, monospace; overflow: auto; }
  p { margin: 0; }
  .hint { color: #49454f; }
  button {
    position: absolute; inset-block-start: .5rem; inset-inline-end: .5rem; min-inline-size: 44px; min-block-size: 44px;
    border: 0; border-radius: .25rem; background: none; color: inherit; font: inherit; cursor: pointer;
  }
`;

function showProblems(problems) {
  overlay?.remove();
  overlay = undefined;
  if (problems.length === 0) return;
  overlay = document.createElement("helpcenter-problems");
  const root = overlay.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(OVERLAY_STYLE);
  root.adoptedStyleSheets = [style];
  const section = add(root, "section");
  section.setAttribute("role", "alert");
  add(section, "h2", problems.length === 1 ? "One mistake" : `${problems.length} mistakes`);
  const close = add(section, "button", "✕");
  close.setAttribute("aria-label", "Hide the mistakes");
  close.addEventListener("click", () => overlay?.remove());
  const list = add(section, "ol");
  for (const problem of problems) {
    const item = add(list, "li");
    add(item, "code", problem.place);
    add(item, "p", problem.message);
    if (problem.excerpt) add(item, "pre", problem.excerpt);
    if (problem.hint) add(item, "p", problem.hint).className = "hint";
  }
  document.documentElement.append(overlay);
}

function add(parent, name, text = "") {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? disconnect() : connect()));
addEventListener("pagehide", disconnect);
addEventListener("pageshow", connect);
addEventListener("keydown", (event) => event.key === "Escape" && overlay?.remove());
restoreScroll();
connect();
