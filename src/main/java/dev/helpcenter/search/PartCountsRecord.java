package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;

/**
 * Writes down {@link PartCounts}, and reads them again. What is read fits the lexicon and the
 * documents, or nothing is.
 */
final class PartCountsRecord {
  private PartCountsRecord() {}

  static RecordWriter write(PartCounts part, Lexicon lexicon) {
    TermCounts counts = part.counts();
    return new RecordWriter()
        .text(lexicon.identity())
        .numbers(part.numbers())
        .numbers(counts.lengths())
        .numbers(counts.ends())
        .numbers(counts.pairs())
        .numbers(counts.sequenceEnds())
        .numbers(counts.sequence())
        .numbers(counts.words().words())
        .numbers(counts.words().terms())
        .numbers(counts.words().counts());
  }

  /**
   * Reads a record.
   *
   * @param lexicon that its numbers must belong to
   * @param documents how many it must be of
   */
  static PartCounts read(RecordReader in, Lexicon lexicon, int documents)
      throws BrokenRecordException {
    if (!in.text().equals(lexicon.identity())) {
      throw new BrokenRecordException();
    }
    int[] numbers = readNumbers(in, 0, lexicon.size());
    int[] lengths = readNumbers(in, 0, Integer.MAX_VALUE);
    int[] ends = readNumbers(in, 0, Integer.MAX_VALUE);
    int[] pairs = readPairs(in, numbers.length);
    int[] sequenceEnds = readNumbers(in, 0, Integer.MAX_VALUE);
    int[] sequence = readNumbers(in, TermCounts.GAP, numbers.length);
    check(lengths.length == documents);
    checkEnds(ends, documents, pairs.length);
    checkEnds(sequenceEnds, documents, sequence.length);
    WordCounts words = readWords(in, numbers.length);
    TermCounts counts =
        new TermCounts(numbers.length, lengths, ends, pairs, sequenceEnds, sequence, words);
    checkIndexed(counts);
    return new PartCounts(numbers, counts);
  }

  private static WordCounts readWords(RecordReader in, int strings) throws BrokenRecordException {
    int[] words = readNumbers(in, 0, strings);
    int[] terms = readNumbers(in, 0, strings);
    int[] counts = readNumbers(in, 1, Integer.MAX_VALUE);
    check(terms.length == words.length && counts.length == words.length);
    return new WordCounts(words, terms, counts);
  }

  private static void checkEnds(int[] ends, int count, int last) throws BrokenRecordException {
    check(ends.length == count);
    int before = 0;
    for (int end : ends) {
      check(end >= before);
      before = end;
    }
    check(before == last);
  }

  /** Where a term stands is asked for only if it stands in the index. */
  private static void checkIndexed(TermCounts counts) throws BrokenRecordException {
    boolean[] indexed = counts.indexed();
    for (int term : counts.sequence()) {
      check(term == TermCounts.GAP || indexed[term]);
    }
  }

  private static void check(boolean right) throws BrokenRecordException {
    if (!right) {
      throw new BrokenRecordException();
    }
  }

  /**
   * @param least the lowest number that is right
   * @param limit one more than the highest
   */
  private static int[] readNumbers(RecordReader in, int least, int limit)
      throws BrokenRecordException {
    int[] numbers = in.numbers();
    for (int number : numbers) {
      if (number < least || number >= limit) {
        throw new BrokenRecordException();
      }
    }
    return numbers;
  }

  private static int[] readPairs(RecordReader in, int strings) throws BrokenRecordException {
    int[] pairs = readNumbers(in, 0, Integer.MAX_VALUE);
    check(pairs.length % 2 == 0);
    for (int at = 0; at < pairs.length; at += 2) {
      if (pairs[at] >= strings) {
        throw new BrokenRecordException();
      }
    }
    return pairs;
  }
}
