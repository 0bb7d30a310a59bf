/**
 * What the index holds, fetched piece by piece when it is asked for, and kept.
 */

import { decode } from "./postings.js";
import { countUpTo } from "./sorted.js";

const LONGEST_WORD = 24;
const SHORTEST_MENDED = 4;
const TWO_SLIPS = 9;
const FIRST_LETTER = 3;

const NAME = 6;

/**
 * Fetches shards, each once. The folders of a kind are told by their size and all their names;
 * sections lie beside their articles.
 */
export class Files {
  #read;
  #folders;
  #files = new Map();

  constructor(read, folders) {
    this.#read = read;
    this.#folders = folders;
  }

  /** Tells the folders of further kinds. */
  add(folders) {
    this.#folders = { ...this.#folders, ...folders };
  }

  get(kind, number = 0) {
    const name = `${kind}${number}`;
    let file = this.#files.get(name);
    if (!file) {
      const [size, names] = this.#folders[kind === "s" ? "d" : kind];
      const from = Math.floor(number / size) * NAME;
      file = this.#read(`search/${names.slice(from, from + NAME)}/${name}.json`);
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return file;
  }
}

/** Sorted texts, each written as how much it shares with the one before (A for none), and the rest. */
function unfold(text) {
  let before = "";
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(
    ([, shared, rest]) => (before = before.slice(0, shared.charCodeAt(0) - 65) + rest),
  );
}

/** The last place whose first is not above the value. */
function place(firsts, value) {
  return Math.max(0, countUpTo(firsts, value) - 1);
}

/** The terms with their postings, and the synonyms. Ask only for what was loaded. */
export class Terms {
  #files;
  #lists;
  #isStop;
  #shards = new Map();
  #postings = new Map();

  /** Stop words are in shards of their own, the first ones. */
  constructor(files, { documents, stops, terms }, analyzer) {
    this.#files = files;
    this.#lists = documents === 0 ? [] : [stops, terms].map(unfold);
    this.#isStop = (term) => analyzer.isStopTerm(term);
  }

  /** Loads the shards of these terms. */
  async load(terms) {
    if (this.#lists.length === 0) return;
    const wanted = new Set(terms.map((term) => this.#place(term)));
    await Promise.all([...wanted].map((shard) => this.#load(shard)));
  }

  /** Whether the shards of these terms have been loaded. */
  areLoaded(terms) {
    return this.#lists.length === 0 || terms.every((term) => this.#shards.has(this.#place(term)));
  }

  /** The number of the shard that has the term, if any has. */
  #place(term) {
    const [stops, others] = this.#lists;
    return this.#isStop(term) ? place(stops, term) : stops.length + place(others, term);
  }

  async #load(shard) {
    if (this.#shards.has(shard)) return;
    const [names, postings, rules = []] = await this.#files.get("t", shard);
    const terms = names === "" ? [] : names.split(" ");
    const decoded = decode(postings, terms.length);
    terms.forEach((term, i) => this.#postings.set(term, decoded[i]));
    const synonyms = new Map();
    for (const rule of rules) {
      const [phrase, meaning] = rule.split("=").map((side) => side.split(" "));
      if (!synonyms.has(phrase[0])) synonyms.set(phrase[0], []);
      synonyms.get(phrase[0]).push({ phrase, meaning });
    }
    this.#shards.set(shard, { terms, synonyms });
  }

  has(term) {
    return this.#postings.has(term);
  }

  /** The terms of the shard in which this one is. */
  neighbours(term) {
    return this.#shards.get(this.#place(term)).terms;
  }

  synonyms(term) {
    if (this.#lists.length === 0) return [];
    return this.#shards.get(this.#place(term))?.synonyms.get(term) ?? [];
  }

  /** The documents with the term, its weight in each, and its positions in some. */
  get(term) {
    return this.#postings.get(term);
  }
}

/** The words of the texts, for completing and mending. */
export class Dictionary {
  #files;
  #lists;
  #shards = new Map();

  constructor(files) {
    this.#files = files;
  }

  /** The first words of the shards, by their kinds. Most searches need no word. */
  #firsts() {
    this.#lists ??= this.#files.get("words").then(({ starts, ends, shards }) => {
      this.#files.add(shards);
      return { w: unfold(starts), e: unfold(ends) };
    });
    this.#lists.catch(() => (this.#lists = undefined));
    return this.#lists;
  }

  /** All words that start with this one. */
  async completions(word) {
    return word.length >= 3 && isWord(word) ? this.#range("w", word) : [];
  }

  /** The word that was meant, or the two words that were run together, or nothing. */
  async mend(word) {
    if (word.length < SHORTEST_MENDED || !isWord(word)) return [];
    const shared = word.length < 7 ? 2 : 3;
    const most = word.length >= TWO_SLIPS ? 2 : 1;
    const best = { word: "", distance: Infinity, merit: 0 };
    const starts = await this.#range("w", word.slice(0, shared));
    for (const entry of starts) offer(best, word, entry.word, entry.frequency, most);
    if (best.distance === 1) return [best.word];
    const ends = await this.#range("e", backwards(word.slice(-shared)));
    const endings = ends.map(({ word: reversed, frequency }) => {
      return { word: backwards(reversed), frequency };
    });
    for (const entry of endings) offer(best, word, entry.word, entry.frequency, most);
    if (best.distance === 1) return [best.word];
    const two = split(word, starts, endings);
    if (two.length > 0) return two;
    return best.distance <= most ? [best.word] : [];
  }

  async #range(kind, start) {
    const firsts = (await this.#firsts())[kind];
    if (firsts.length === 0) return [];
    const from = place(firsts, start);
    const to = place(firsts, start + "\uffff");
    const shards = [];
    for (let shard = from; shard <= to; shard++) shards.push(this.#shard(kind, shard));
    return (await Promise.all(shards)).flat().filter(({ word }) => word.startsWith(start));
  }

  #shard(kind, number) {
    const name = `${kind}${number}`;
    let shard = this.#shards.get(name);
    if (!shard) {
      shard = this.#files.get(kind, number).then(unpack);
      shard.catch(() => this.#shards.delete(name));
      this.#shards.set(name, shard);
    }
    return shard;
  }
}

function unpack(text) {
  const entries = [];
  let before = "";
  for (const [, shared, rest, frequency] of text.matchAll(/([0-9a-z])([^A-J]*)([A-J])/g)) {
    before = before.slice(0, parseInt(shared, 36)) + rest;
    entries.push({ word: before, frequency: frequency.charCodeAt(0) - 65 });
  }
  return entries;
}

function isWord(word) {
  return word.length >= 3 && word.length <= LONGEST_WORD && !/[0-9]/.test(word);
}

/** By UTF-16 code units, as the shards are sorted. */
function backwards(word) {
  return word.split("").reverse().join("");
}

function offer(best, wrong, word, frequency, most) {
  if (Math.abs(word.length - wrong.length) > most) return;
  const slips = distance(wrong, word);
  if (slips > most || slips > best.distance) return;
  const merit = frequency - (word[0] === wrong[0] ? 0 : FIRST_LETTER);
  if (
    slips < best.distance ||
    merit > best.merit ||
    (merit === best.merit && word < best.word)
  ) {
    Object.assign(best, { word, distance: slips, merit });
  }
}

/** Two words of three letters or more that make up the whole; the most frequent pair. */
function split(word, starts, ends) {
  let best = [];
  let merit = -1;
  for (const left of starts) {
    if (left.word.length > word.length - 3 || !word.startsWith(left.word)) continue;
    for (const right of ends) {
      if (left.word.length + right.word.length === word.length && word.endsWith(right.word)) {
        const both = Math.min(left.frequency, right.frequency);
        if (both > merit) {
          merit = both;
          best = [left.word, right.word];
        }
      }
    }
  }
  return best;
}

/** The Damerau-Levenshtein distance, each place being changed at most once. */
function distance(a, b) {
  let before = [];
  let last = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
