/**
 * Which articles come first. Lunr finds and scores the documents; then the terms of an article and
 * of its sections are merged, and the words weighed against each other. Searcher.java does the same.
 */
import { articleOf, idf, oddsOf, ofArticles, shareOf } from "./candidates.js";
import { lunr } from "./lunr.js";
import { STRIDE } from "./postings.js";

const FIELD = "text";

/** Few enough for each keystroke, and enough to have the best among them. */
const LEAST_CANDIDATES = 30;

/**
 * An index of these terms only, in the form that `lunr.Index.load` reads. Its results are those of
 * the whole index for every query that needs no other term.
 *
 * @param postings has for each term the `ids` of its documents, and its `weights` there
 */
export function partialIndex(names, postings) {
  const vectors = new Map();
  const invertedIndex = names.map((name, i) => {
    const { ids, weights } = postings.get(name);
    const documents = {};
    for (let j = 0; j < ids.length; j++) {
      const id = ids[j];
      documents[id] = {};
      if (!vectors.has(id)) vectors.set(id, []);
      vectors.get(id).push(i, weights[j] / 1000);
    }
    return [name, { _index: i, [FIELD]: documents }];
  });
  return {
    version: lunr.version,
    fields: [FIELD],
    fieldVectors: [...vectors].map(([id, elements]) => [`${FIELD}/${id}`, elements]),
    invertedIndex,
    pipeline: [],
  };
}

/**
 * The best articles, as many as the limit or some more, best first: `article`, `score`, `sections`,
 * and `coverage`: the score as a share of what all the words are worth, but for one that is still
 * being typed. `among`, if it is given, has the articles that come into question.
 */
export function rank(plan, limit, { terms, candidates, directory: { documents, weights }, among }) {
  const boosts = boostsOf(plan, terms);
  const names = [...boosts.keys()].sort();
  const idfs = new Map(names.map((name) => [name, idf(documents, terms.get(name).ids.length)]));
  const chosen = candidates.of(boosts, Math.max(LEAST_CANDIDATES, limit), among);
  const postings = new Map(names.map((name) => [name, ofArticles(chosen, terms.get(name))]));
  const index = lunr.Index.load(partialIndex(names, postings));
  const found = index.query((query) => {
    for (const [term, boost] of boosts) query.term(term, { boost: boost / 100, usePipeline: false });
  });
  const articles = new Map();
  for (const { ref } of found) {
    const id = Number(ref);
    const article = articleOf(id);
    if (!articles.has(article)) articles.set(article, new Map());
    const elements = index.fieldVectors[`${FIELD}/${ref}`].elements;
    for (let i = 0; i < elements.length; i += 2) {
      const term = names[elements[i]];
      const of = articles.get(article);
      if (!of.has(term)) of.set(term, []);
      of.get(term).push([id % STRIDE, elements[i + 1]]);
    }
  }
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

/** An article is as good as it is together with the best of its sections. */
function score(article, matches, plan, terms, { documents, weights, idfs }) {
  const zeros = () => new Array(STRIDE).fill(0);
  const scores = zeros();
  const alone = zeros();
  let most = 0;
  for (const slot of plan.slots) {
    const best = zeros();
    const bestAlone = zeros();
    for (const { terms: names, factor } of slot.alternatives) {
      const sum = zeros();
      const sumAlone = zeros();
      for (const name of names) {
        const elements = matches.get(name);
        if (elements) addTerm(elements, idfs.get(name), weights, sum, sumAlone);
      }
      const part = factor / names.length;
      for (let s = 0; s < STRIDE; s++) {
        best[s] = Math.max(best[s], part * sum[s]);
        bestAlone[s] = Math.max(bestAlone[s], part * sumAlone[s]);
      }
    }
    for (let s = 0; s < STRIDE; s++) {
      scores[s] += slot.weight * best[s];
      alone[s] += slot.weight * bestAlone[s];
    }
    if (!slot.unfinished) most += slot.weight * Math.max(0, ...idfsOf(slot, idfs, documents));
  }
  let score = Math.max(...scores);
  for (const pair of plan.pairs) {
    score += together(pair, article * STRIDE, terms, idfs, weights);
  }
  const sections = alone.map((value, s) => [s, value]).filter(([s, value]) => s > 0 && value > 0);
  return { article, score, sections, coverage: most > 0 ? score / most : 1 };
}

function idfsOf(slot, idfs, documents) {
  return slot.alternatives.length === 0
    ? [idf(documents, 0)]
    : slot.alternatives[0].terms.map((name) => idfs.get(name) ?? 0);
}

/** Adds what a term counts for an article with each of its sections, and for these alone. */
function addTerm(elements, idf, weights, sum, sumAlone) {
  const odds = new Array(STRIDE).fill(0);
  for (const [section, weight] of elements) {
    odds[section] = oddsOf(weight, idf, weights);
    if (section > 0) sumAlone[section] += idf * shareOf(odds[section]);
  }
  for (let s = 0; s < STRIDE; s++) sum[s] += idf * shareOf(odds[0] + (s === 0 ? 0 : odds[s]));
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
