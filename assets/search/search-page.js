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
 * It fills the summary ("12 results for …"), the filter (one button for each category that was
 * found, class names `search-filter`, `search-filter-choice`, aria-pressed) and the results:
 *
 *   .search-list                     the list (ol)
 *     .search-item                   an article (li)
 *       .search-item-title           its title in a link (h2)
 *       .search-item-excerpt         the text below it
 *       .search-sections             its sections that were found (ul), each with
 *         .search-item-title (h3), .search-item-excerpt
 *   .search-ways                     the ways to get help (ul), when nothing or little was found
 *
 * The query and the category are kept in the URL; Back leads to the results before.
 */
import { engine } from "./open.js";
import { remember } from "./recent.js";
import { element, grouped, highlighted, waysOut } from "./show.js";

const LIMIT = 50;

const main = document.querySelector('[data-module="search-page"]');
const root = new URL(main.dataset.root ?? "./", document.baseURI).href;
const summary = main.querySelector("[data-search-summary]");
const results = main.querySelector("[data-search-results]");
summary.setAttribute("role", "status");

window.addEventListener("popstate", show);
show();

async function show() {
  const query = new URL(location.href).searchParams.get("q") ?? "";
  for (const input of document.querySelectorAll('form[data-module="search-box"] input[name="q"]')) {
    input.value = query;
  }
  if (query.trim() === "") {
    summary.textContent = "";
    results.replaceChildren();
    return;
  }
  try {
    const search = await engine(root);
    const hits = await search.search(query, { limit: LIMIT });
    const groups = grouped(hits);
    summary.textContent =
      groups.length === 0 ? `Nothing found for “${query}”` : `Results for “${query}”`;
    results.replaceChildren(groups.length === 0 ? ways() : list(groups));
    remember(query);
  } catch {
    summary.textContent = "The search could not be loaded. Check your connection.";
    results.replaceChildren(ways());
  }
}

function list(groups) {
  return element("ol", "search-list", ...groups.map(article));
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
