package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down {@link TermCounts}, and reads them again. */
final class TermCountsRecord {
  private TermCountsRecord() {}

  static RecordWriter write(TermCounts counts) {
    RecordWriter out = new RecordWriter().number(counts.terms().size());
    counts.terms().forEach(out::text);
    numbers(counts.lengths(), out);
    numbers(counts.ends(), out);
    numbers(counts.pairs(), out);
    numbers(counts.sequenceEnds(), out);
    numbers(counts.sequence(), out);
    out.number(counts.words().size());
    new TreeMap<>(counts.words()).forEach((word, count) -> out.text(word).number(count));
    return out;
  }

  static TermCounts read(RecordReader in) throws BrokenRecordException {
    List<String> terms = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      terms.add(in.text());
    }
    return new TermCounts(
        terms,
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readWords(in));
  }

  private static Map<String, Integer> readWords(RecordReader in) throws BrokenRecordException {
    int size = in.size();
    Map<String, Integer> words = new HashMap<>(size * 2);
    for (int left = size; left > 0; left--) {
      words.put(in.text(), in.count());
    }
    return words;
  }

  private static void numbers(int[] numbers, RecordWriter out) {
    out.number(numbers.length);
    for (int number : numbers) {
      out.number(number);
    }
  }

  private static int[] readNumbers(RecordReader in) throws BrokenRecordException {
    int[] numbers = new int[in.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) in.number();
    }
    return numbers;
  }
}
