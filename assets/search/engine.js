/**
 * The search engine: finds articles with Lunr in an index that arrives in shards.
 *
 *   const search = await openSearch({ load });
 *   const hits = await search.search("forgot passwrod", { limit: 8 });
 *
 * `load(path)` fetches a file of the site, `path` counted from the site's root, and gives a promise
 * of a Response (or of anything with `json()`), or of the parsed JSON. The module touches no DOM.
 */
import lunr from "./lunr.js";

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const SUFFIXES = [
  ["n't", " not"],
  ["'re", " are"],
  ["'ve", " have"],
  ["'ll", " will"],
  ["'d", " would"],
  ["'m", " am"],
  ["'s", ""],
];
const LONGEST_QUERY = 400;
const MOST_WORDS = 32;

export async function openSearch({ load }) {
  const read = async (path) => {
    const answer = await load(path);
    if (answer && typeof answer.json === "function") {
      if (answer.ok === false) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    }
    return answer;
  };
  return new Search(read, await read("search/index.json"));
}

class Search {
  #read;
  #directory;
  #firsts;
  #files = new Map();

  constructor(read, directory) {
    this.#read = read;
    this.#directory = directory;
    this.#firsts = directory.firsts === "" ? [] : directory.firsts.split(" ");
  }

  #file(name) {
    let file = this.#files.get(name);
    if (!file) {
      file = this.#read(this.#directory.folder + name);
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return file;
  }

  async search(query, { limit = 10 } = {}) {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const postings = new Map();
    const last = words[words.length - 1];
    const terms = [...new Set(words.map(stem))];
    const ranges = terms.map((term) => [term, term]);
    if (last.length >= 3) ranges.push([last, last + "\uffff"]);
    await Promise.all(
      ranges.flatMap(([from, to]) =>
        this.#shardsBetween(from, to).map(async (shard) => {
          for (const [term, posting] of Object.entries(await this.#file(`t${shard}.json`))) {
            if (terms.includes(term) || (last.length >= 3 && term.startsWith(last))) {
              postings.set(term, posting);
            }
          }
        }),
      ),
    );
    const index = partialIndex(postings, this.#directory.fields);
    const found = index.query((q) => {
      for (const term of terms) q.term(term, { usePipeline: false, boost: 1 });
      if (last.length >= 3) {
        q.term(last, { usePipeline: false, boost: 0.3, wildcard: lunr.Query.wildcard.TRAILING });
      }
    });
    const best = found.slice(0, limit);
    const documents = await Promise.all(best.map((hit) => this.#document(Number(hit.ref))));
    return best.map((hit, i) => {
      const [, url, title, section, text] = documents[i];
      const terms = new Set(Object.keys(hit.matchData.metadata));
      const excerpt = text.slice(0, 160);
      const matches = {
        title: marks(title, terms),
        section: marks(section, terms),
        excerpt: marks(excerpt, terms),
      };
      return { url, title, section, excerpt, score: hit.score, matches };
    });
  }

  #shardsBetween(from, to) {
    const shards = [];
    for (let i = 0; i < this.#firsts.length; i++) {
      const next = this.#firsts[i + 1];
      if (this.#firsts[i] <= to && (next === undefined || next > from)) shards.push(i);
    }
    return shards;
  }

  async #document(number) {
    const size = this.#directory.perShard;
    const shard = await this.#file(`d${Math.floor(number / size)}.json`);
    return shard[number % size];
  }
}

function wordsOf(query) {
  const text = String(query).slice(0, LONGEST_QUERY).replaceAll("’", "'");
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  const words = (plain.match(WORD) ?? []).flatMap((word) => expand(word).split(" "));
  return words.slice(0, MOST_WORDS);
}

function expand(word) {
  for (const [suffix, words] of SUFFIXES) {
    if (word.endsWith(suffix)) {
      return word.slice(0, -suffix.length).replaceAll("'", "") + words;
    }
  }
  return word.replaceAll("'", "");
}

function stem(word) {
  return lunr.stemmer(new lunr.Token(word)).toString();
}

const MARKABLE = /[\p{L}\p{N}\p{M}'’]+/gu;

/** Where words with one of these terms stand in the text: `[start, end]`, in UTF-16 code units. */
function marks(text, terms) {
  const found = [];
  for (const match of text.matchAll(MARKABLE)) {
    if (wordsOf(match[0]).some((word) => terms.has(stem(word)))) {
      found.push([match.index, match.index + match[0].length]);
    }
  }
  return found;
}

function partialIndex(postings, fields) {
  const invertedIndex = [];
  const vectors = new Map();
  [...postings.keys()].sort().forEach((term, i) => {
    const posting = { _index: i };
    fields.forEach((field, f) => {
      posting[field] = {};
      const numbers = postings.get(term)[f];
      for (let at = 0, number = 0; at < numbers.length; at += 2) {
        number += numbers[at];
        posting[field][number] = {};
        const ref = `${field}/${number}`;
        if (!vectors.has(ref)) vectors.set(ref, []);
        vectors.get(ref).push(i, numbers[at + 1] / 1000);
      }
    });
    invertedIndex.push([term, posting]);
  });
  return lunr.Index.load({
    version: lunr.version,
    fields,
    fieldVectors: [...vectors],
    invertedIndex,
    pipeline: [],
  });
}
