package dev.helpcenter.search;

import java.util.Arrays;
import java.util.List;

/** Builds what {@code lunr.Builder} would build, with an average length of whole words. */
final class InvertedIndexBuilder {
  /** The number of a term that stands only where it is not indexed: a stop word in running text. */
  private static final int NOWHERE = -1;

  private final List<SearchDocument> documents;
  private final Lexicon lexicon;
  private final List<PartCounts> parts;

  /** The lexicon's numbers in the order of their strings. */
  private final int[] sorted;

  private final String[] terms;

  /** For each part: the numbers of its strings to those of the index's terms. */
  private final int[][] numbers;

  /**
   * @param counts of all documents
   */
  InvertedIndexBuilder(List<SearchDocument> documents, SiteCounts counts) {
    this.documents = documents;
    this.lexicon = counts.lexicon();
    this.parts = counts.parts();
    this.sorted = lexicon.sorted();
    boolean[] indexed = new boolean[lexicon.size()];
    for (PartCounts part : parts) {
      boolean[] here = part.counts().indexed();
      for (int i = 0; i < here.length; i++) {
        indexed[part.numbers()[i]] |= here[i];
      }
    }
    String[] found = new String[sorted.length];
    int[] places = new int[sorted.length];
    int count = 0;
    for (int number : sorted) {
      places[number] = indexed[number] ? count : NOWHERE;
      if (indexed[number]) {
        found[count++] = lexicon.string(number);
      }
    }
    this.terms = Arrays.copyOf(found, count);
    this.numbers = new int[parts.size()][];
    for (int p = 0; p < numbers.length; p++) {
      int[] part = parts.get(p).numbers();
      int[] here = new int[part.length];
      for (int i = 0; i < here.length; i++) {
        here[i] = places[part[i]];
      }
      numbers[p] = here;
    }
  }

  /** The words whose terms are in the index. */
  Dictionary dictionary() {
    int[] counts = new int[lexicon.size()];
    for (int p = 0; p < numbers.length; p++) {
      int[] part = parts.get(p).numbers();
      WordCounts words = parts.get(p).counts().words();
      for (int i = 0; i < words.words().length; i++) {
        if (numbers[p][words.terms()[i]] != NOWHERE) {
          counts[part[words.words()[i]]] += words.counts()[i];
        }
      }
    }
    String[] words = new String[sorted.length];
    int[] frequencies = new int[sorted.length];
    int size = 0;
    for (int number : sorted) {
      if (counts[number] != 0) {
        words[size] = lexicon.string(number);
        frequencies[size++] = counts[number];
      }
    }
    return new Dictionary(Arrays.copyOf(words, size), Arrays.copyOf(frequencies, size));
  }

  InvertedIndex build() {
    int[] starts = starts();
    Postings postings = new Postings(starts);
    int[][] placed = new int[parts.size()][];
    for (int p = 0; p < placed.length; p++) {
      placed[p] = postings.add(parts.get(p).counts(), numbers[p]);
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
      for (int end : parts.get(p).counts().sequenceEnds()) {
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
      TermCounts part = parts.get(p).counts();
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
    for (PartCounts part : parts) {
      sum += Arrays.stream(part.counts().lengths()).asLongStream().sum();
    }
    return Math.max(1, Math.round(sum / (double) documents.size()));
  }
}
