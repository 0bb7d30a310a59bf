package dev.helpcenter.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds what {@code lunr.Builder} would build, on all processors. */
final class InvertedIndexBuilder {
  /** Documents that one thread counts in one go; the result does not depend on it. */
  private static final int CHUNK = 1024;

  /** The number of a term that stands only where it is not indexed: a stop word in running text. */
  private static final int NOWHERE = -1;

  private final List<SearchDocument> documents;
  private final List<TermCounts> chunks;
  private final String[] terms;

  /** For each chunk: its term numbers to those of the index. */
  private final int[][] numbers;

  InvertedIndexBuilder(List<SearchDocument> documents, Analyzer analyzer) {
    this.documents = documents;
    this.chunks =
        IntStream.range(0, (documents.size() + CHUNK - 1) / CHUNK)
            .parallel()
            .mapToObj(i -> documents.subList(i * CHUNK, end(i)))
            .map(part -> new TermCounts(part, analyzer))
            .toList();
    Set<String> all = new HashSet<>();
    chunks.forEach(chunk -> all.addAll(chunk.indexedTerms()));
    this.terms = all.toArray(String[]::new);
    Arrays.sort(terms);
    Map<String, Integer> byTerm = new HashMap<>(terms.length * 2);
    for (int term = 0; term < terms.length; term++) {
      byTerm.put(terms[term], term);
    }
    this.numbers =
        chunks.stream()
            .map(
                chunk ->
                    chunk.table().terms().stream()
                        .mapToInt(term -> byTerm.getOrDefault(term, NOWHERE))
                        .toArray())
            .toArray(int[][]::new);
  }

  private int end(int chunk) {
    return Math.min(documents.size(), (chunk + 1) * CHUNK);
  }

  /** How often each word stands in the texts, by the word. */
  TreeMap<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>(terms.length * 2);
    for (TermCounts chunk : chunks) {
      for (TokenTable.Entry entry : chunk.table().entries()) {
        entry.words.forEach(word -> words.merge(word, entry.count, Integer::sum));
      }
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
    for (int c = 0; c < chunks.size(); c++) {
      TermCounts chunk = chunks.get(c);
      int at = 0;
      for (int i = 0; i < chunk.ends.length; i++) {
        int id = documents.get(c * CHUNK + i).id();
        double norm = Weights.K1 * (1 - Weights.B + Weights.B * (chunk.lengths[i] / average));
        for (; at < chunk.ends[i]; at += 2) {
          int term = numbers[c][chunk.pairs[at]];
          int tf = chunk.pairs[at + 1];
          double score = idfs[term] * ((Weights.K1 + 1) * tf) / (norm + tf) * Weights.SCALE;
          ids[next[term]] = id;
          weights[next[term]++] = (int) Math.round(score * 1000);
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
    for (int c = 0; c < chunks.size(); c++) {
      TermCounts chunk = chunks.get(c);
      int at = 0;
      for (int i = 0; i < chunk.sequenceEnds.length; i++) {
        int id = documents.get(c * CHUNK + i).id();
        int start = at;
        for (; at < chunk.sequenceEnds[i]; at++) {
          if (chunk.sequence[at] != TermCounts.GAP) {
            int term = numbers[c][chunk.sequence[at]];
            consumer.accept(index.posting(term, id), at - start);
          }
        }
      }
    }
  }

  private int[] starts() {
    int[] starts = new int[terms.length + 1];
    for (int c = 0; c < chunks.size(); c++) {
      TermCounts chunk = chunks.get(c);
      int end = chunk.ends[chunk.ends.length - 1];
      for (int at = 0; at < end; at += 2) {
        starts[numbers[c][chunk.pairs[at]] + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  private double averageLength() {
    long sum = 0;
    for (TermCounts chunk : chunks) {
      sum += Arrays.stream(chunk.lengths).asLongStream().sum();
    }
    return sum / (double) documents.size();
  }
}
