/**
 * The results page, `search/?q=…`.
 *
 *   <main data-module="search-page" data-root="../" data-help="…" data-troubleshooter="…">
 *     <h1>…</h1>
 *     <div data-search-summary></div>
 *     <div data-search-filter></div>
 *     <div data-search-results></div>
 *   </main>
 *
 * It fills the summary ("12 articles for …", or "The best 34 articles for …" when more are found than
 * are listed), the filter (one button for each category of these articles; the engine is asked again
 * within the one that is chosen; class names `search-filter`, `search-filter-choice`, aria-pressed) and the results:
 *
 *   .search-list                     the list (ol)
 *     .search-item                   an article (li)
 *       .search-item-title           its title in a link (h2)
 *       .search-item-excerpt         the text below it
 *       .search-sections             its sections that were found (ul), each with
 *         .search-item-title (h3), .search-item-excerpt
 *   .search-more                     the button that adds further articles to the list
 *   .search-ways                     the ways to get help (ul), when nothing or little was found
 *
 * The query and the category are kept in the URL, how many articles are shown in the history's entry:
 * Back leads to the results as they were. The query begins the document's title: tabs and the entries
 * of the browser's history differ by it, and a screen reader says it first.
 */
import { engine } from "./open.js";
import { remember } from "./recent.js";
import { element, grouped, highlighted, isDoubtful, notice, waysOut } from "./show.js";

/** So many hits are listed at most, sections among them. */
const LIMIT = 50;

/** So many articles are shown at first, and added at a time. */
const STEP = 10;

const main = document.querySelector('[data-module="search-page"]');
if (!main) throw new Error('search-page: no element has data-module="search-page"');
const root = new URL(main.dataset.root ?? "./", document.baseURI).href;
const summary = part("summary");
const filter = part("filter");
const results = part("results");
const title = document.title;
summary.setAttribute("role", "status");
let asked = 0;

window.addEventListener("popstate", show);
show();

function part(name) {
  const found = main.querySelector(`[data-search-${name}]`);
  if (!found) throw new Error(`search-page: no element has data-search-${name}`);
  return found;
}

async function show() {
  const { searchParams } = new URL(location.href);
  const query = searchParams.get("q") ?? "";
  const number = ++asked;
  for (const input of document.querySelectorAll('form[data-module="search-box"] input[name="q"]')) {
    input.value = query;
  }
  document.title = query.trim() === "" ? title : `${query.trim()} – ${title}`;
  if (query.trim() === "") {
    fill("", [], []);
    return;
  }
  try {
    const search = await engine(root);
    const hits = await search.search(query, { limit: LIMIT });
    const categories = [...new Set(hits.map((hit) => hit.category))].filter((c) => c !== "");
    const named = searchParams.get("category") ?? "";
    const chosen = categories.includes(named) ? named : "";
    const found = chosen === "" ? hits : await search.search(query, { limit: LIMIT, category: chosen });
    if (number !== asked) return;
    showHits(query, hits, found, categories, chosen);
    remember(query);
  } catch {
    if (number === asked) {
      fill("The search could not be loaded. Check your connection.", [], [ways()]);
    }
  }
}

/** Shows what was found in the chosen category, or the hits in all of them. */
function showHits(query, hits, found, categories, chosen) {
  const groups = grouped(found);
  const cut = found.length >= LIMIT;
  const count = groups.length === 1 ? "1 article" : `${groups.length} articles`;
  const told =
    groups.length === 0
      ? `Nothing found for “${query}”.`
      : `${cut ? "The best " : ""}${count} for “${query}”. ${notice(hits)}`.trim();
  fill(
    told,
    categories.length > 1 ? choices(categories, chosen) : [],
    [...(isDoubtful(hits) ? [ways()] : []), ...(groups.length > 0 ? listed(groups, cut) : [])],
  );
}

/** The list of articles, and the button for further ones if there are any. */
function listed(groups, cut) {
  const first = history.state?.shown ?? STEP;
  const list = element("ol", "search-list", ...groups.slice(0, first).map(article));
  const button = element("button", "search-filter-choice search-more", "Show more");
  button.type = "button";
  button.addEventListener("click", () => {
    const from = list.children.length;
    const to = Math.min(groups.length, from + STEP);
    list.append(...groups.slice(from, to).map(article));
    history.replaceState({ shown: to }, "");
    list.children[from].querySelector("a").focus();
    summary.textContent = `Showing ${to} of ${cut ? "the best " : ""}${groups.length} articles.`;
    if (to === groups.length) button.remove();
  });
  return groups.length > list.children.length ? [list, button] : [list];
}

function fill(told, buttons, content) {
  summary.textContent = told;
  filter.className = buttons.length > 0 ? "search-filter" : "";
  if (buttons.length > 0) {
    filter.setAttribute("role", "group");
    filter.setAttribute("aria-label", "Show only");
  } else {
    filter.removeAttribute("role");
    filter.removeAttribute("aria-label");
  }
  filter.replaceChildren(...buttons);
  results.replaceChildren(...content);
}

function choices(categories, chosen) {
  return ["", ...categories].map((category) => {
    const button = element("button", "search-filter-choice", category || "All");
    button.type = "button";
    button.setAttribute("aria-pressed", String(category === chosen));
    button.addEventListener("click", async () => {
      const url = new URL(location.href);
      if (category === "") url.searchParams.delete("category");
      else url.searchParams.set("category", category);
      history.pushState(null, "", url);
      await show();
      filter.querySelector('[aria-pressed="true"]')?.focus();
    });
    return button;
  });
}

function article(group) {
  const hit = group[0];
  const item = element("li", "search-item", heading("h2", hit, hit.title, hit.matches.title));
  item.append(excerpt(hit));
  const sections = group.filter((one) => one.section);
  if (sections.length > 0) {
    item.append(
      element(
        "ul",
        "search-sections",
        ...sections.map((one) =>
          element("li", "", heading("h3", one, one.section, one.matches.section), excerpt(one)),
        ),
      ),
    );
  }
  return item;
}

function heading(level, hit, text, marks) {
  const link = element("a", "", highlighted(text, marks));
  link.href = new URL(hit.url, root).href;
  return element(level, "search-item-title", link);
}

function excerpt(hit) {
  return element("p", "search-item-excerpt", highlighted(hit.excerpt, hit.matches.excerpt));
}

function ways() {
  return element(
    "ul",
    "search-ways",
    ...waysOut(main, root).map(([text, url]) => {
      const link = element("a", "", text);
      link.href = url.href;
      return element("li", "", link);
    }),
  );
}
