/**
 * Which articles are worth ranking, when thousands have a word of the query. Candidates.java does the
 * same.
 */
import { STRIDE } from "./postings.js";
import { countUpTo } from "./sorted.js";

const MOST_OF_A_TERM = 0.98;

/**
 * Finds the articles whose terms, with the terms of the best of their sections, count most together.
 * Lunr need not go through more of them.
 */
export class Candidates {
  #terms;
  #directory;
  #gains = new Map();
  #sums = new Float64Array(0);

  constructor(terms, directory) {
    this.#terms = terms;
    this.#directory = directory;
  }

  /**
   * The numbers of so many articles at most, rising; `boosts` says what each term counts, and `among`,
   * if it is given, has the articles that come into question.
   */
  of(boosts, most, among) {
    const postings = [...boosts.keys()].sort().map((term) => {
      return { ids: this.#terms.get(term).ids, gains: this.#gainsOf(term), boost: boosts.get(term) };
    });
    const last = Math.max(-1, ...postings.map(({ ids }) => articleOf(ids.at(-1))));
    const sums = this.#zeros((last + 1) * STRIDE);
    for (const { ids, gains, boost } of postings) {
      for (let i = 0; i < ids.length; i++) sums[ids[i]] += boost * gains[i];
    }
    const merits = meritsOf(sums);
    if (among) merits.forEach((_, article) => among.has(article) || (merits[article] = 0));
    return best(merits, most).sort((a, b) => a - b);
  }

  /** Over a megabyte in a large help center: made once, not at each keystroke. */
  #zeros(length) {
    if (this.#sums.length < length) this.#sums = new Float64Array(length);
    return this.#sums.subarray(0, length).fill(0);
  }

  /**
   * What a term gains an article, and what more each of its sections gains it, in the order of the
   * postings. Kept: while a reader types on, the words before stay.
   */
  #gainsOf(term) {
    let gains = this.#gains.get(term);
    if (!gains) {
      const postings = this.#terms.get(term);
      const { documents, weights } = this.#directory;
      gains = gainsOf(postings, idf(documents, postings.ids.length), weights);
      this.#gains.set(term, gains);
    }
    return gains;
  }
}

function gainsOf({ ids, weights }, idf, { scale, k1 }) {
  const gains = new Float64Array(ids.length);
  let article = -STRIDE;
  let own = 0;
  for (let i = 0; i < ids.length; i++) {
    const odds = oddsOf(weights[i] / 1000, idf, { scale, k1 });
    if (ids[i] % STRIDE === 0) {
      article = ids[i];
      own = odds;
      gains[i] = idf * shareOf(odds);
    } else {
      if (ids[i] - article >= STRIDE) own = 0;
      gains[i] = idf * (shareOf(own + odds) - shareOf(own));
    }
  }
  return gains;
}

/** What each article is worth with the best of its sections. */
function meritsOf(sums) {
  const merits = new Float64Array(sums.length / STRIDE);
  for (let id = 0; id < sums.length; id += STRIDE) {
    let most = 0;
    for (let i = id + 1; i < id + STRIDE; i++) if (sums[i] > most) most = sums[i];
    merits[id / STRIDE] = sums[id] + most;
  }
  return merits;
}

/** The places of the highest numbers above 0, the first of equal ones first. */
function best(merits, most) {
  const best = [];
  for (let i = 0; i < merits.length; i++) {
    const merit = merits[i];
    if (merit === 0 || (best.length === most && merit <= merits[best[most - 1]])) continue;
    let at = best.length;
    while (at > 0 && merits[best[at - 1]] < merit) at--;
    best.splice(at, 0, i);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The postings in these articles only. */
export function ofArticles(articles, postings) {
  const ids = [];
  const weights = [];
  for (const article of articles) {
    const end = (article + 1) * STRIDE;
    for (let i = countUpTo(postings.ids, article * STRIDE - 1); postings.ids[i] < end; i++) {
      ids.push(postings.ids[i]);
      weights.push(postings.weights[i]);
    }
  }
  return { ids, weights };
}

export function articleOf(id) {
  return Math.floor(id / STRIDE);
}

/** The inverse document frequency: a word that stands everywhere counts a little, too. */
export function idf(documents, frequency) {
  return Math.log(1 + (documents + 0.5) / (frequency + 0.5));
}

/** The weight of a term in a document as odds: they add up where the texts of two are joined. */
export function oddsOf(weight, idf, { scale, k1 }) {
  const share = Math.min(MOST_OF_A_TERM, weight / (scale * (k1 + 1) * idf));
  return share / (1 - share);
}

/** How much of what a term can count at most it counts at these odds: a number below 1. */
export function shareOf(odds) {
  return odds / (1 + odds);
}
