/** Small pieces of page that the search field and the results page share. */

/** An element with a class name and children; strings become text, never markup. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The text with `<mark>` around its ranges `[start, end]`. */
export function highlighted(text, ranges) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of ranges) {
    parts.append(text.slice(at, start), element("mark", "", text.slice(start, end)));
    at = end;
  }
  parts.append(text.slice(at));
  return parts;
}

/** The hits as groups: an article, and its sections that were found. */
export function grouped(hits) {
  const groups = new Map();
  for (const hit of hits) {
    const page = hit.url.split("#")[0];
    if (!groups.has(page)) groups.set(page, []);
    groups.get(page).push(hit);
  }
  return [...groups.values()];
}

/**
 * Below this coverage the best hit is hardly an answer. Of questions that no article answers this
 * tells eight of ten, and is wrong about three of a hundred that one does answer.
 */
const LITTLE = 0.37;

/** Whether there may be no article that answers. */
export function isDoubtful(hits) {
  return hits.length === 0 || hits.coverage < LITTLE;
}

/** What a reader should know about the list as a whole; empty if there is nothing. */
export function notice(hits) {
  if (hits.length === 0) return "Nothing found.";
  const parts = hits.mended ? [`Showing results for “${hits.query}”.`] : [];
  if (isDoubtful(hits)) parts.push("There may be no article about this.");
  return parts.join(" ");
}

/** The links that help when nothing was found: the troubleshooter and the ways to get help. */
export function waysOut(form, root) {
  const ways = [];
  if (form.dataset.troubleshooter) {
    ways.push(["Answer a few questions to find your way", new URL(form.dataset.troubleshooter, root)]);
  }
  if (form.dataset.help) {
    ways.push(["Ways to get more help", new URL(form.dataset.help, root)]);
  }
  return ways;
}
