package dev.helpcenter.search;

import java.util.Arrays;
import java.util.List;

/** Counts the terms of some consecutive documents. For one thread. */
final class DocumentCounter {
  private final TokenTable table;
  private int[] counts = new int[1 << 10];
  private int[] touched = new int[1 << 10];
  private int touchedCount;

  private int[] pairs = new int[1 << 14];
  private int[] sequence = new int[1 << 12];
  private int used;
  private int kept;

  private DocumentCounter(Analyzer analyzer) {
    table = new TokenTable(analyzer);
  }

  static CountedStrings count(List<SearchDocument> documents, Analyzer analyzer) {
    return new DocumentCounter(analyzer).count(documents);
  }

  private CountedStrings count(List<SearchDocument> documents) {
    int[] ends = new int[documents.size()];
    int[] lengths = new int[documents.size()];
    int[] sequenceEnds = new int[documents.size()];
    for (int i = 0; i < documents.size(); i++) {
      lengths[i] = count(documents.get(i));
      flush();
      ends[i] = used;
      sequenceEnds[i] = kept;
    }
    WordCounts words = WordCounts.of(table);
    List<String> strings = List.copyOf(table.strings());
    return new CountedStrings(
        strings,
        new TermCounts(
            strings.size(),
            lengths,
            ends,
            Arrays.copyOf(pairs, used),
            sequenceEnds,
            Arrays.copyOf(sequence, kept),
            words));
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
            keep(TermCounts.GAP);
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
      keep(TermCounts.GAP);
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
