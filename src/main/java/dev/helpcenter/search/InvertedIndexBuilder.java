package dev.helpcenter.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Builds what {@code lunr.Builder} would build, with an average length of whole words. */
final class InvertedIndexBuilder {
  /** The number of a term that stands only where it is not indexed: a stop word in running text. */
  private static final int NOWHERE = -1;

  private final List<SearchDocument> documents;
  private final List<TermCounts> parts;
  private final String[] terms;

  /** For each part: its term numbers to those of the index. */
  private final int[][] numbers;

  /**
   * @param counts of all documents, part after part
   */
  InvertedIndexBuilder(List<SearchDocument> documents, List<TermCounts> counts) {
    this.documents = documents;
    this.parts = counts;
    Set<String> all = new HashSet<>();
    for (TermCounts part : parts) {
      boolean[] indexed = part.indexed();
      for (int term = 0; term < indexed.length; term++) {
        if (indexed[term]) {
          all.add(part.terms().get(term));
        }
      }
    }
    this.terms = all.toArray(String[]::new);
    Arrays.sort(terms);
    Map<String, Integer> byTerm = new HashMap<>(terms.length * 2);
    for (int term = 0; term < terms.length; term++) {
      byTerm.put(terms[term], term);
    }
    this.numbers =
        parts.stream()
            .map(
                part ->
                    part.terms().stream()
                        .mapToInt(term -> byTerm.getOrDefault(term, NOWHERE))
                        .toArray())
            .toArray(int[][]::new);
  }

  /** How often each word stands in the texts, by the word. */
  TreeMap<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>(terms.length * 2);
    for (TermCounts part : parts) {
      part.words().forEach((word, count) -> words.merge(word, count, Integer::sum));
    }
    return new TreeMap<>(words);
  }

  InvertedIndex build() {
    int[] starts = starts();
    int[] ids = new int[starts[terms.length]];
    int[] weights = new int[ids.length];
    int[] next = Arrays.copyOf(starts, terms.length);
    double average = averageLength();
    double[] idfs = new double[terms.length];
    Arrays.setAll(
        idfs, term -> InvertedIndex.idf(documents.size(), starts[term + 1] - starts[term]));
    int document = 0;
    for (int p = 0; p < parts.size(); p++) {
      TermCounts part = parts.get(p);
      int at = 0;
      for (int i = 0; i < part.ends().length; i++) {
        int id = documents.get(document++).id();
        double norm = Weights.K1 * (1 - Weights.B + Weights.B * (part.lengths()[i] / average));
        for (; at < part.ends()[i]; at += 2) {
          int term = numbers[p][part.pairs()[at]];
          int tf = part.pairs()[at + 1];
          double score = idfs[term] * ((Weights.K1 + 1) * tf) / (norm + tf) * Weights.SCALE;
          ids[next[term]] = id;
          weights[next[term]++] = (int) (score * 1000 + 0.5); // as Math.round, which takes longer
        }
      }
    }
    InvertedIndex without =
        new InvertedIndex(
            documents.size(), terms, starts, ids, weights, new int[ids.length + 1], new int[0]);
    return withPositions(without);
  }

  /** Fills in the positions, in two rounds: how many each posting has, then which. */
  private InvertedIndex withPositions(InvertedIndex index) {
    int[] starts = new int[index.ids().length + 1];
    eachPosition(index, (posting, position) -> starts[posting + 1]++);
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] positions = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    eachPosition(index, (posting, position) -> positions[next[posting]++] = position);
    return new InvertedIndex(
        index.documentCount(),
        terms,
        index.starts(),
        index.ids(),
        index.weights(),
        starts,
        positions);
  }

  private interface PositionConsumer {
    void accept(int posting, int position);
  }

  private void eachPosition(InvertedIndex index, PositionConsumer consumer) {
    int document = 0;
    for (int p = 0; p < parts.size(); p++) {
      TermCounts part = parts.get(p);
      int at = 0;
      for (int i = 0; i < part.sequenceEnds().length; i++) {
        int id = documents.get(document++).id();
        int start = at;
        for (; at < part.sequenceEnds()[i]; at++) {
          if (part.sequence()[at] != TermCounts.GAP) {
            int term = numbers[p][part.sequence()[at]];
            consumer.accept(index.posting(term, id), at - start);
          }
        }
      }
    }
  }

  private int[] starts() {
    int[] starts = new int[terms.length + 1];
    for (int p = 0; p < parts.size(); p++) {
      TermCounts part = parts.get(p);
      for (int at = 0; at < part.pairs().length; at += 2) {
        starts[numbers[p][part.pairs()[at]] + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  /**
   * In whole words: an edit would change all weights a little otherwise, and with them all shards,
   * which readers have in their caches.
   */
  private double averageLength() {
    long sum = 0;
    for (TermCounts part : parts) {
      sum += Arrays.stream(part.lengths()).asLongStream().sum();
    }
    return Math.max(1, Math.round(sum / (double) documents.size()));
  }
}
