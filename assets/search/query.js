/**
 * From what a reader typed to what is looked for. QueryPlanner.java does the same.
 */
import { lunr } from "./lunr.js";

const LONGEST_QUERY = 400;
const MOST_WORDS = 32;
const MOST_COMPLETIONS = 4;
const SHORTEST_BEGINNING = 3;
const LONGEST_TOKEN = 40;

const TOKEN = /[\p{L}\p{M}\p{N}'’]+/gu;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Makes words and terms of text, as the directory says that they were made for the index. */
export class Analyzer {
  #stems;
  #suffixes;
  #contractions;
  #bases;
  #stopWords;
  #stopTerms;
  #terms = new Map();
  #words = new Map();

  constructor({ stems, stopWords, suffixes = {}, contractions = "", bases = "" }) {
    this.#stems = stems;
    this.#suffixes = Object.entries(suffixes);
    this.#contractions = byForm(contractions);
    this.#bases = byForm(bases);
    this.#stopWords = new Set(stopWords.split(" "));
    this.#stopTerms = new Set([...this.#stopWords].map((word) => this.term(word)));
  }

  tokens(text) {
    return [...text.matchAll(TOKEN)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  /** The words of a token: lower case, without accents, contractions written out. */
  words(token) {
    let words = this.#words.get(token);
    if (!words) {
      words = this.#split(token);
      this.#words.set(token, words);
    }
    return words;
  }

  #split(token) {
    let plain = token;
    if (plain.length > LONGEST_TOKEN) {
      const pair = /[\uD800-\uDBFF]/.test(plain[LONGEST_TOKEN - 1]);
      plain = plain.slice(0, pair ? LONGEST_TOKEN - 1 : LONGEST_TOKEN);
    }
    plain = plain.replaceAll("’", "'").normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
    return (plain.match(WORD) ?? []).flatMap((word) => this.#expand(word));
  }

  #expand(word) {
    const meaning = this.#contractions.get(word);
    if (meaning) return meaning.split(" ");
    if (!this.#stems || !word.includes("'")) return [word];
    for (const [suffix, meaning] of this.#suffixes) {
      if (word.length > suffix.length && word.endsWith(suffix)) {
        return [word.slice(0, -suffix.length).replaceAll("'", ""), meaning].filter((w) => w !== "");
      }
    }
    return [word.replaceAll("'", "")];
  }

  /** The term under which a word stands in the index: the stem of its base form. */
  term(word) {
    if (!this.#stems || word.length < 3) return word;
    let term = this.#terms.get(word);
    if (term === undefined) {
      term = lunr.stemmer(new lunr.Token(this.#bases.get(word) ?? word)).toString();
      this.#terms.set(word, term);
    }
    return term;
  }

  isStopWord(word) {
    return this.#stopWords.has(word);
  }

  isStopTerm(term) {
    return this.#stopTerms.has(term);
  }
}

/** What stands before each "=", by the words behind it: `go=gone went,see=seen`. */
function byForm(list) {
  return new Map(
    list.split(",").flatMap((entry) => {
      const [meaning, forms = ""] = entry.split("=");
      return forms.split(" ").map((form) => [form, meaning]);
    }),
  );
}

/** The words of a text, each with the number of the token that it comes from. */
function wordsOf(tokens, analyzer) {
  return tokens
    .flatMap((token, i) => analyzer.words(token.text).map((word) => ({ word, token: i })))
    .slice(0, MOST_WORDS);
}

/** The terms for the words of a text. */
export function termsOf(text, analyzer) {
  const tokens = analyzer.tokens(text.slice(0, LONGEST_QUERY));
  return wordsOf(tokens, analyzer).map(({ word }) => analyzer.term(word));
}

/**
 * The plan of a query: `slots` (a word's `term`, its `weight`, whether it is `unfinished`, and
 * `alternatives`, each some `terms` that together count by a `factor`), `pairs` of terms that stand
 * next to each other, whether a word was `mended`, and the `text` as it was understood.
 */
export async function plan(query, { analyzer, terms, dictionary, weights }) {
  const text = query.slice(0, LONGEST_QUERY);
  const tokens = analyzer.tokens(text);
  const unfinished = text.length === query.length && tokens.at(-1)?.end === text.length;
  const words = wordsOf(tokens, analyzer);
  const understood = tokens.map((token) => token.text);
  const slots = words.map(({ word }, i) => {
    const stopWord = analyzer.isStopWord(word);
    const weight = stopWord ? weights.stopWord : 1;
    const last = unfinished && i === words.length - 1;
    return { term: analyzer.term(word), weight, stopWord, unfinished: last, alternatives: [] };
  });
  await terms.load(slots.map((slot) => slot.term));

  let mended = false;
  await Promise.all(
    slots.map(async (slot, i) => {
      const { word, token } = words[i];
      if (terms.has(slot.term)) {
        add(slot, 1, [slot.term]);
        if (slot.unfinished) complete(slot, word, terms, weights);
        return;
      }
      if (slot.unfinished && (await completeUnknown(slot, word, analyzer, dictionary, weights))) return;
      if (terms.synonyms(slot.term).some((rule) => rule.phrase.length === 1)) return;
      const meant = await dictionary.mend(word);
      if (meant.length > 0) {
        add(slot, weights.mended, meant.map((one) => analyzer.term(one)));
        understood[token] = meant.join(" ");
        mended = true;
      }
    }),
  );
  const pairs = pairsOf(slots);
  addSynonyms(slots, terms, weights);
  await terms.load(slots.flatMap((slot) => slot.alternatives.flatMap(({ terms }) => terms)));
  return { slots: distinct(slots), pairs, mended, text: understood.join(" ") };
}

function add(slot, factor, terms) {
  slot.alternatives.push({ factor, terms });
}

/** Adds terms of the word's own shard that start with the word: they cost no further request. */
function complete(slot, word, terms, weights) {
  if (word.length < SHORTEST_BEGINNING || slot.stopWord) return;
  terms
    .neighbours(slot.term)
    .filter((term) => term.startsWith(word) && term !== slot.term)
    .map((term) => ({ term, frequency: terms.get(term).ids.length }))
    .sort((a, b) => b.frequency - a.frequency)
    .slice(0, MOST_COMPLETIONS)
    .forEach(({ term }) => add(slot, weights.completion, [term]));
}

/** Adds the most frequent words that start with one that no article has. */
async function completeUnknown(slot, word, analyzer, dictionary, weights) {
  const found = await dictionary.completions(word);
  const completed = new Set(
    found.sort((a, b) => b.frequency - a.frequency).map((entry) => analyzer.term(entry.word)),
  );
  for (const term of [...completed].slice(0, MOST_COMPLETIONS)) {
    add(slot, weights.onlyCompletion, [term]);
  }
  return found.length > 0;
}

function pairsOf(slots) {
  const pairs = new Map();
  for (let i = 1; i < slots.length; i++) {
    const first = slots[i - 1].alternatives[0]?.terms.at(-1);
    const second = slots[i].alternatives[0]?.terms[0];
    if (first !== undefined && second !== undefined) {
      pairs.set(`${first} ${second}`, { first, second });
    }
  }
  return [...pairs.values()];
}

function addSynonyms(slots, terms, weights) {
  slots.forEach((slot, i) => {
    for (const { phrase, meaning } of terms.synonyms(slot.term)) {
      if (phrase.every((term, j) => slots[i + j]?.term === term)) {
        const stand = slots.slice(i, i + phrase.length);
        add(stand.find((one) => !one.stopWord) ?? slot, weights.synonym, meaning);
      }
    }
  });
}

function distinct(slots) {
  const seen = new Set();
  return slots.filter((slot) => !seen.has(slot.term) && seen.add(slot.term));
}
