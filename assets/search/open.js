/** Opens the search engine of this site once for the whole page. */
import { openSearch } from "./engine.js";

const opened = new Map();

/** The engine of the site with this root: an absolute URL that ends in a slash. */
export function engine(root) {
  let search = opened.get(root);
  if (!search) {
    // A shard that is gone means that the site was published anew: begin again next time.
    const load = async (path) => {
      const url = new URL(path, root);
      const answer = await fetch(url, path.endsWith("/index.json") ? { cache: "no-cache" } : {});
      if (!answer.ok) opened.delete(root);
      return answer;
    };
    search = openSearch({ load });
    search.catch(() => opened.delete(root));
    opened.set(root, search);
  }
  return search;
}
