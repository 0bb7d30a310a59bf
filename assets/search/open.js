/** Opens the search engine of this site once for the whole page. */
import { openSearch } from "./engine.js";

const opened = new Map();

/** The engine of the site with this root: an absolute URL that ends in a slash. */
export function engine(root) {
  let search = opened.get(root);
  if (!search) {
    search = openSearch({ load: (path) => fetch(new URL(path, root)) });
    search.catch(() => opened.delete(root));
    opened.set(root, search);
  }
  return search;
}
