/**
 * The search engine: finds articles with Lunr in an index that arrives in shards.
 *
 *   const search = await openSearch({ load });
 *   const hits = await search.search("forgot passwrod", { limit: 8 });
 *
 * `load(path)` fetches a file of the site, `path` counted from the site's root, and gives a promise
 * of a Response (or of anything with `json()`), or of the parsed JSON. The module touches no DOM.
 */
import { Candidates } from "./candidates.js";
import { Analyzer, plan, termsOf } from "./query.js";
import { key, rank } from "./ranking.js";
import { Dictionary, Files, Terms } from "./shards.js";

const VERSION = 4;
const ARTICLES_PER_SHARD = 2;
const MOST_SECTIONS = 2;

export async function openSearch({ load }) {
  const read = async (path) => {
    const answer = await load(path);
    if (typeof answer?.json !== "function") return answer;
    if (answer.ok === false) throw new Error(`search: ${path} cannot be read (${answer.status})`);
    return answer.json();
  };
  const directory = await read("search/index.json");
  if (directory.version !== VERSION) {
    throw new Error(`search: the index has version ${directory.version}, not ${VERSION}`);
  }
  return new Search(new Files(read, directory.shards), directory);
}

class Search {
  #files;
  #directory;
  #analyzer;
  #terms;
  #dictionary;
  #candidates;

  constructor(files, directory) {
    this.#files = files;
    this.#directory = directory;
    this.#analyzer = new Analyzer(directory);
    this.#terms = new Terms(files, directory, this.#analyzer);
    this.#dictionary = new Dictionary(files);
    this.#candidates = new Candidates(this.#terms, directory);
  }

  /** The terms of the index; tests compare what they say with what Lunr would have built. */
  get terms() {
    return this.#terms;
  }

  get analyzer() {
    return this.#analyzer;
  }

  /** Whether the shards with the words of a query have been loaded. */
  isLoaded(query) {
    return this.#terms.areLoaded(termsOf(query, this.#analyzer));
  }

  /**
   * What was found, best first: `{ url, title, section, excerpt, score, matches, category }`, an
   * article followed by its sections, in which `section` is the heading and `url` has its anchor;
   * `category` is the name of the article's category; given as an option, only its articles are
   * searched. `matches` has for `title`, `section` and `excerpt` where words of the query stand: `[start, end]`, in
   * UTF-16 code units.
   *
   * The list itself tells more: `query` is the text as it was understood, `mended` whether a word
   * was replaced by another one, and `coverage` how much of what is asked the best of them has:
   * 0 is nothing, and about 1 all.
   */
  async search(query, { limit = 10, category = "" } = {}) {
    const { weights } = this.#directory;
    const planned = await plan(String(query ?? ""), {
      analyzer: this.#analyzer,
      terms: this.#terms,
      dictionary: this.#dictionary,
      weights,
    });
    const ranked = rank(planned, limit, {
      terms: this.#terms,
      candidates: this.#candidates,
      directory: this.#directory,
      among: category === "" ? undefined : await this.#articlesOf(category),
    });
    const chosen = choose(ranked, limit, weights);
    const terms = new Set(
      planned.slots.flatMap((slot) => slot.alternatives.flatMap((one) => one.terms)),
    );
    const hits = await Promise.all(chosen.map((one) => this.#hit(one, terms)));
    return Object.assign(hits, {
      query: planned.text,
      mended: planned.mended,
      coverage: ranked[0]?.coverage ?? 0,
    });
  }

  /** The numbers of the articles in a category. */
  async #articlesOf(category) {
    const articles = new Set();
    const runs = await this.#files.get("c");
    let at = 0;
    for (let i = 0; i < runs.length; i += 2) {
      const end = at + runs[i + 1];
      for (; at < end; at++) if (runs[i] === category) articles.add(at);
    }
    return articles;
  }

  async #hit({ article, section, score }, terms) {
    const shard = Math.floor(article / ARTICLES_PER_SHARD);
    const at = article % ARTICLES_PER_SHARD;
    const [articles, sections] = await Promise.all([
      this.#files.get("d", shard),
      section > 0 ? this.#files.get("s", shard) : undefined,
    ]);
    const [page, title, lead, category] = articles[at];
    const [anchor, heading, text] = sections?.[at].slice(3 * section - 3, 3 * section) ?? ["", ""];
    const url = anchor === "" ? page : `${page}#${anchor}`;
    const excerpt = text ?? lead;
    const matches = {
      title: this.#marks(title, terms),
      section: this.#marks(heading, terms),
      excerpt: this.#marks(excerpt, terms),
    };
    return { url, title, section: heading, excerpt, score, matches, category };
  }

  #marks(text, terms) {
    return this.#analyzer
      .tokens(text)
      .filter(({ text: token }) =>
        this.#analyzer.words(token).some(
          (word) => !this.#analyzer.isStopWord(word) && terms.has(this.#analyzer.term(word)),
        ),
      )
      .map(({ start, end }) => [start, end]);
  }
}

/** The best articles, and below the first of them the sections that fit; `limit` in all. */
function choose(ranked, limit, weights) {
  const most = Math.floor((limit - 1) / 3);
  const sections = ranked.slice(0, most).map(({ article, score, sections: scores }) =>
    [...scores]
      .filter(([, one]) => key(one) >= key(weights.sectionShare * score))
      .sort(([a, scoreA], [b, scoreB]) => key(scoreB) - key(scoreA) || a - b)
      .slice(0, MOST_SECTIONS)
      .map(([section, one]) => ({ article, section, score: one })),
  );
  let left = most;
  const shown = sections.map((of) => {
    const some = of.slice(0, left);
    left -= some.length;
    return some;
  });
  return ranked
    .slice(0, Math.max(0, limit - (most - left)))
    .flatMap(({ article, score }, i) => [{ article, section: 0, score }, ...(shown[i] ?? [])]);
}
