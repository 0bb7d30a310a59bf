package dev.helpcenter.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** How often each word stands in the texts, if its term is in the index. */
  Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>(terms.length * 2);
    for (int p = 0; p < parts.size(); p++) {
      WordCounts part = parts.get(p).words();
      for (int i = 0; i < part.terms().length; i++) {
        if (numbers[p][part.terms()[i]] != NOWHERE) {
          words.merge(part.words().get(i), part.counts()[i], Integer::sum);
        }
      }
    }
    return words;
  }

  InvertedIndex build() {
    int[] starts = starts();
    Postings postings = new Postings(starts);
    int[][] placed = new int[parts.size()][];
    for (int p = 0; p < placed.length; p++) {
      placed[p] = postings.add(parts.get(p), numbers[p]);
    }
    int[] positionStarts = positionStarts(placed, postings.ids.length);
    return new InvertedIndex(
        documents.size(),
        terms,
        starts,
        postings.ids,
        postings.weights,
        positionStarts,
        positions(placed, positionStarts));
  }

  /** The postings of all terms, filled document by document. */
  private final class Postings {
    final int[] ids;
    final int[] weights;
    private final double average = averageLength();
    private final double[] idfs = new double[terms.length];

    /** For each term where its next posting goes, and where its last one went. */
    private final int[] next;

    private final int[] latest = new int[terms.length];
    private int document;

    Postings(int[] starts) {
      ids = new int[starts[terms.length]];
      weights = new int[ids.length];
      next = Arrays.copyOf(starts, terms.length);
      Arrays.setAll(
          idfs, term -> InvertedIndex.idf(documents.size(), starts[term + 1] - starts[term]));
    }

    /**
     * Adds the documents of a part.
     *
     * @param numbers the part's term numbers to those of the index
     * @return the posting that each place of the part's sequence belongs to
     */
    int[] add(TermCounts part, int[] numbers) {
      int[] placed = new int[part.sequence().length];
      int pair = 0;
      int place = 0;
      for (int i = 0; i < part.ends().length; i++) {
        int id = documents.get(document++).id();
        double norm = Weights.K1 * (1 - Weights.B + Weights.B * (part.lengths()[i] / average));
        for (; pair < part.ends()[i]; pair += 2) {
          add(numbers[part.pairs()[pair]], id, part.pairs()[pair + 1], norm);
        }
        for (; place < part.sequenceEnds()[i]; place++) {
          int term = part.sequence()[place];
          placed[place] = term == TermCounts.GAP ? NOWHERE : latest[numbers[term]];
        }
      }
      return placed;
    }

    private void add(int term, int id, int tf, double norm) {
      double score = idfs[term] * ((Weights.K1 + 1) * tf) / (norm + tf) * Weights.SCALE;
      int posting = next[term]++;
      ids[posting] = id;
      weights[posting] = (int) (score * 1000 + 0.5); // as Math.round, which takes longer
      latest[term] = posting;
    }
  }

  /**
   * @param placed for each part the posting that each place of the sequences belongs to
   * @param postings how many there are
   */
  private static int[] positionStarts(int[][] placed, int postings) {
    int[] starts = new int[postings + 1];
    for (int[] part : placed) {
      for (int posting : part) {
        if (posting != NOWHERE) {
          starts[posting + 1]++;
        }
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  private int[] positions(int[][] placed, int[] starts) {
    int[] positions = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    for (int p = 0; p < placed.length; p++) {
      int start = 0;
      for (int end : parts.get(p).sequenceEnds()) {
        for (int place = start; place < end; place++) {
          int posting = placed[p][place];
          if (posting != NOWHERE) {
            positions[next[posting]++] = place - start;
          }
        }
        start = end;
      }
    }
    return positions;
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
