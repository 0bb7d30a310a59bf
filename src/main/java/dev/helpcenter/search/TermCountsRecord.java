package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import java.util.ArrayList;
import java.util.List;

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
    write(counts.words(), counts.terms(), out);
    return out;
  }

  static TermCounts read(RecordReader in) throws BrokenRecordException {
    List<String> terms = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      terms.add(in.text());
    }
    return new TermCounts(
        List.copyOf(terms),
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readNumbers(in),
        readWords(in, terms));
  }

  /** Most words are their terms, and are not written again. */
  private static void write(WordCounts counts, List<String> terms, RecordWriter out) {
    numbers(counts.terms(), out);
    numbers(counts.counts(), out);
    for (int i = 0; i < counts.words().size(); i++) {
      String word = counts.words().get(i);
      out.text(word.equals(terms.get(counts.terms()[i])) ? "" : word);
    }
  }

  private static WordCounts readWords(RecordReader in, List<String> terms)
      throws BrokenRecordException {
    int[] numbers = readNumbers(in);
    int[] counts = readNumbers(in);
    List<String> words = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      String word = in.text();
      words.add(word.isEmpty() ? terms.get(number) : word);
    }
    return new WordCounts(words, numbers, counts);
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
