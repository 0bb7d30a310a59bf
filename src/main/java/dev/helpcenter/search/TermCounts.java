package dev.helpcenter.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How often which term stands in each of some consecutive documents. Filled by one thread. */
final class TermCounts {
  private final TokenTable table;
  private int[] counts = new int[1 << 10];
  private int[] touched = new int[1 << 10];
  private int touchedCount;

  /** For each document the end of its pairs in {@link #pairs}. */
  final int[] ends;

  /** The weighted number of words of each document. */
  final int[] lengths;

  /** Term numbers and frequencies by turns, document after document. */
  int[] pairs = new int[1 << 14];

  /** Stands in {@link #sequence} between texts that do not belong together. */
  static final int GAP = -1;

  /** The terms whose positions are kept, in order, document after document. */
  int[] sequence = new int[1 << 12];

  /** For each document the end of its terms in {@link #sequence}. */
  final int[] sequenceEnds;

  private int used;
  private int kept;

  TermCounts(List<SearchDocument> documents, Analyzer analyzer) {
    table = new TokenTable(analyzer);
    ends = new int[documents.size()];
    lengths = new int[documents.size()];
    sequenceEnds = new int[documents.size()];
    for (int i = 0; i < documents.size(); i++) {
      lengths[i] = count(documents.get(i));
      flush();
      ends[i] = used;
      sequenceEnds[i] = kept;
    }
  }

  TokenTable table() {
    return table;
  }

  /** The terms that some document has in its index. */
  Set<String> indexedTerms() {
    Set<String> indexed = new HashSet<>();
    for (int at = 0; at < used; at += 2) {
      indexed.add(table.terms().get(pairs[at]));
    }
    return indexed;
  }

  private int count(SearchDocument document) {
    int length = 0;
    for (Field field : Field.values()) {
      boolean stopWords = document.hasStopWords(field);
      boolean positions = document.hasPositions(field);
      length += count(document.text(field), Weights.of(field), stopWords, positions);
    }
    return length;
  }

  private int count(String text, int weight, boolean stopWords, boolean positions) {
    int[] length = new int[1];
    int[] end = new int[1];
    char[] characters = text.toCharArray();
    Tokens.each(
        characters,
        (from, to) -> {
          TokenTable.Entry entry = table.entry(characters, from, to);
          entry.count++;
          if (positions && text.substring(end[0], from).indexOf('\n') >= 0) {
            keep(GAP);
          }
          end[0] = to;
          for (int i = 0; i < entry.terms.length; i++) {
            if (stopWords || !entry.stop[i]) {
              add(entry.terms[i], weight);
              length[0] += weight;
            }
            if (positions) {
              keep(entry.terms[i]);
            }
          }
        });
    if (positions) {
      keep(GAP);
    }
    return length[0];
  }

  private void keep(int term) {
    if (kept == sequence.length) {
      sequence = Arrays.copyOf(sequence, kept * 2);
    }
    sequence[kept++] = term;
  }

  private void add(int term, int weight) {
    if (term >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(counts.length * 2, term + 1));
    }
    if (counts[term] == 0) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, touchedCount * 2);
      }
      touched[touchedCount++] = term;
    }
    counts[term] += weight;
  }

  private void flush() {
    if (used + 2 * touchedCount > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(pairs.length * 2, used + 2 * touchedCount));
    }
    for (int i = 0; i < touchedCount; i++) {
      pairs[used++] = touched[i];
      pairs[used++] = counts[touched[i]];
      counts[touched[i]] = 0;
    }
    touchedCount = 0;
  }
}
