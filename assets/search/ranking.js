/**
 * Which articles come first. Lunr finds and scores the documents; then the terms of an article and
 * of its sections are merged, and the words weighed against each other. Searcher.java does the same.
 */
import lunr from "./lunr.js";
import { STRIDE } from "./shards.js";

const CANDIDATES = 100;
const FIELD = "text";

/** Lunr's inverse document frequency. */
export function idf(documents, frequency) {
  const x = (documents - frequency + 0.5) / (frequency + 0.5);
  return Math.log(1 + Math.abs(x));
}

/**
 * A `lunr.Index` of these terms only. Its results are those of the whole index for every query that
 * needs no other term.
 *
 * @param keep which documents take part
 */
export function partialIndex(names, terms, keep = () => true) {
  const vectors = new Map();
  const invertedIndex = names.map((name, i) => {
    const { ids, weights } = terms.get(name);
    const documents = {};
    ids.forEach((id, j) => {
      if (!keep(id)) return;
      documents[id] = {};
      if (!vectors.has(id)) vectors.set(id, []);
      vectors.get(id).push(i, weights[j] / 1000);
    });
    return [name, { _index: i, [FIELD]: documents }];
  });
  return lunr.Index.load({
    version: lunr.version,
    fields: [FIELD],
    fieldVectors: [...vectors].map(([id, elements]) => [`${FIELD}/${id}`, elements]),
    invertedIndex,
    pipeline: [],
  });
}

/** The articles that were found, best first: `article`, `score`, `coverage`, `sections`. */
export function rank(plan, terms, { documents, weights }) {
  const boosts = boostsOf(plan, terms);
  const names = [...boosts.keys()].sort();
  const candidates = candidatesOf(boosts, terms);
  const index = partialIndex(names, terms, (id) => candidates.has(Math.floor(id / STRIDE)));
  const found = index.query((query) => {
    for (const [term, boost] of boosts) query.term(term, { boost: boost / 100, usePipeline: false });
  });
  const articles = new Map();
  for (const { ref } of found) {
    const id = Number(ref);
    const article = Math.floor(id / STRIDE);
    if (!articles.has(article)) articles.set(article, new Map());
    const elements = index.fieldVectors[`${FIELD}/${ref}`].elements;
    for (let i = 0; i < elements.length; i += 2) {
      const term = names[elements[i]];
      const of = articles.get(article);
      if (!of.has(term)) of.set(term, []);
      of.get(term).push([id % STRIDE, elements[i + 1]]);
    }
  }
  const idfs = new Map(names.map((name) => [name, idf(documents, terms.get(name).ids.length)]));
  return [...articles]
    .map(([article, matches]) => score(article, matches, plan, terms, { documents, weights, idfs }))
    .sort((a, b) => key(b.score) - key(a.score) || a.article - b.article);
}

/** Scores that differ by less are the same, so that no rounding decides. */
export function key(score) {
  return Math.round(score * 1e9);
}

/** For each term a hundred times what it counts, as a whole number. */
function boostsOf({ slots }, terms) {
  const boosts = new Map();
  for (const slot of slots) {
    for (const alternative of slot.alternatives) {
      const boost = (100 * slot.weight * alternative.factor) / alternative.terms.length;
      for (const term of alternative.terms) {
        if (terms.has(term)) boosts.set(term, (boosts.get(term) ?? 0) + Math.round(boost));
      }
    }
  }
  return boosts;
}

/**
 * The articles for which Lunr's scores add up highest. Lunr need not go through more of them; the
 * sums are of whole numbers, and so the same in any order.
 */
function candidatesOf(boosts, terms) {
  const sums = new Map();
  for (const [term, boost] of boosts) {
    const { ids, weights } = terms.get(term);
    for (let i = 0; i < ids.length; i++) {
      const article = Math.floor(ids[i] / STRIDE);
      sums.set(article, (sums.get(article) ?? 0) + boost * weights[i]);
    }
  }
  const articles = [...sums].filter(([, sum]) => sum > 0);
  if (articles.length > CANDIDATES) {
    articles.sort(([a, sumA], [b, sumB]) => sumB - sumA || a - b);
    articles.length = CANDIDATES;
  }
  return new Set(articles.map(([article]) => article));
}

function score(article, matches, plan, terms, { documents, weights, idfs }) {
  let score = 0;
  let covered = 0;
  let all = 0;
  const sections = new Map();
  for (const slot of plan.slots) {
    let best = 0;
    const bestOf = new Map();
    for (const { terms: names, factor } of slot.alternatives) {
      let sum = 0;
      const sumOf = new Map();
      for (const name of names) {
        sum += merged(matches.get(name) ?? [], idfs.get(name) ?? 0, weights, sumOf);
      }
      const part = factor / names.length;
      best = Math.max(best, part * sum);
      for (const [section, value] of sumOf) {
        bestOf.set(section, Math.max(bestOf.get(section) ?? 0, part * value));
      }
    }
    score += slot.weight * best;
    for (const [section, value] of bestOf) {
      sections.set(section, (sections.get(section) ?? 0) + slot.weight * value);
    }
    const worth = slot.weight * Math.max(0, ...idfsOf(slot, idfs, documents));
    all += worth;
    if (best > 0) covered += worth;
  }
  for (const pair of plan.pairs) {
    score += together(pair, article * STRIDE, terms, idfs, weights);
  }
  return { article, score, coverage: all > 0 ? covered / all : 0, sections };
}

function idfsOf(slot, idfs, documents) {
  return slot.alternatives.length === 0
    ? [idf(documents, 0)]
    : slot.alternatives[0].terms.map((name) => idfs.get(name) ?? 0);
}

/** What a term counts for an article with its sections; adds what it counts for each of these. */
function merged(elements, idf, weights, sumOf) {
  let own = 0;
  let most = 0;
  let all = 0;
  for (const [section, weight] of elements) {
    const share = Math.min(0.98, weight / (weights.scale * (weights.k1 + 1) * idf));
    const odds = share / (1 - share);
    if (section === 0) {
      own = odds;
    } else {
      sumOf.set(section, (sumOf.get(section) ?? 0) + idf * share);
      most = Math.max(most, odds);
      all += odds;
    }
  }
  const odds = own + most + weights.furtherSections * (all - most);
  return (idf * odds) / (1 + odds);
}

/** What it counts that two words of the query stand together in a title or question, too. */
function together({ first, second }, id, terms, idfs, weights) {
  if (!idfs.has(first) || !idfs.has(second)) return 0;
  const after = new Set(terms.get(second).positions.get(id));
  const before = terms.get(first).positions.get(id) ?? [];
  const count = before.filter((position) => after.has(position + 1)).length;
  const mean = (idfs.get(first) + idfs.get(second)) / 2;
  return (weights.pair * mean * count) / (count + 1);
}
