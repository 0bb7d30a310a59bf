package dev.helpcenter.search;

import java.util.Arrays;
import java.util.List;

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

  private int used;

  TermCounts(List<SearchDocument> documents, Analyzer analyzer) {
    table = new TokenTable(analyzer);
    ends = new int[documents.size()];
    lengths = new int[documents.size()];
    for (int i = 0; i < documents.size(); i++) {
      lengths[i] = count(documents.get(i));
      flush();
      ends[i] = used;
    }
  }

  TokenTable table() {
    return table;
  }

  private int count(SearchDocument document) {
    boolean running = isRunning(document.text(Field.BODY));
    int length = 0;
    for (Field field : Field.values()) {
      boolean stopWords = field != Field.BODY || !running;
      length += count(document.text(field), Weights.of(field), stopWords);
    }
    return length;
  }

  /** Whether a text is long enough to leave its stop words out. */
  static boolean isRunning(String text) {
    int[] tokens = new int[1];
    Tokens.each(text, (start, end) -> tokens[0]++);
    return tokens[0] > Weights.RUNNING_TEXT;
  }

  private int count(String text, int weight, boolean stopWords) {
    int[] length = new int[1];
    Tokens.each(
        text,
        (start, end) -> {
          TokenTable.Entry entry = table.entry(text, start, end);
          entry.count++;
          for (int i = 0; i < entry.terms.length; i++) {
            if (stopWords || !entry.stop[i]) {
              add(entry.terms[i], weight);
              length[0] += weight;
            }
          }
        });
    return length[0];
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
