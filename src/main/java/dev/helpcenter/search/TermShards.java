package dev.helpcenter.search;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The terms with their postings, cut into shards of bounded size by ranges of sorted terms. Stop
 * words come first, by themselves: almost every question has some, and who asks for them should not
 * have to fetch their neighbours. A shard is a JSON array: the terms in one string with spaces
 * between them, their postings, and the synonyms of the range.
 */
final class TermShards {
  /** The fewest bytes with which a shard is closed, on small sites; and the most. */
  private static final int LEAST = 300;

  private static final int MOST = 3000;

  /** The bytes with which a shard of stop words is closed. */
  private static final int APART = 150;

  private final SynonymTable synonyms;
  private final IndexMemory memory;
  private final InvertedIndex index;
  private final Set<String> stopTerms;
  private final List<int[]> shards = new ArrayList<>();
  private final int[] shardOf;
  private final List<String> stopFirsts;
  private final List<String> firsts;

  private TermShards(
      InvertedIndex index, Analyzer analyzer, SynonymTable synonyms, IndexMemory memory) {
    this.index = index;
    this.memory = memory;
    this.synonyms = synonyms;
    this.stopTerms = new HashSet<>();
    analyzer.stopWords().forEach(word -> stopTerms.add(analyzer.term(word)));
    int count = index.terms().length;
    int[] lengths = IntStream.range(0, count).map(this::length).toArray();
    boolean none = index.documentCount() == 0;
    stopFirsts = none ? List.of() : cut(numbers(count, true), lengths, APART);
    firsts = none ? List.of() : cut(numbers(count, false), lengths, full(lengths));
    shardOf = new int[count];
    for (int shard = 0; shard < shards.size(); shard++) {
      for (int term : shards.get(shard)) {
        shardOf[term] = shard;
      }
    }
  }

  /**
   * @param memory what need not be written again
   */
  static TermShards of(
      InvertedIndex index, Analyzer analyzer, SynonymTable synonyms, IndexMemory memory) {
    return new TermShards(index, analyzer, synonyms, memory);
  }

  private int[] numbers(int count, boolean stop) {
    return IntStream.range(0, count)
        .filter(term -> stopTerms.contains(index.terms()[term]) == stop)
        .toArray();
  }

  /** Shards and the directory, which has a line for each, grow alike. */
  private static int full(int[] lengths) {
    double all = Arrays.stream(lengths).asLongStream().sum();
    return (int) Math.max(LEAST, Math.min(MOST, 0.7 * Math.sqrt(all)));
  }

  /** About how many bytes a term takes, compressed. */
  private int length(int term) {
    return index.frequency(term) * 5 / 4 + index.terms()[term].length() / 2 + 2;
  }

  /**
   * Makes shards of these terms, at least one.
   *
   * @return for each shard the shortest text that is above all terms before
   */
  private List<String> cut(int[] numbers, int[] lengths, int full) {
    List<String> begin = new ArrayList<>();
    int from = 0;
    int size = 0;
    for (int i = 0; i <= numbers.length; i++) {
      // A frequent term stands alone: who looks for its neighbours need not fetch it.
      boolean last = i == numbers.length;
      if (last || i > from && (size >= full || lengths[numbers[i]] >= full)) {
        String[] terms = index.terms();
        begin.add(
            from == 0 ? "" : FrontCoding.between(terms[numbers[from - 1]], terms[numbers[from]]));
        shards.add(Arrays.copyOfRange(numbers, from, i));
        from = i;
        size = 0;
      }
      size += last ? 0 : lengths[numbers[i]];
    }
    return begin;
  }

  /** What the shards of stop words begin with; they are the first ones. */
  List<String> stopFirsts() {
    return stopFirsts;
  }

  /** What the other shards begin with. */
  List<String> firsts() {
    return firsts;
  }

  /** The shards, as they are published. */
  List<byte[]> contents() {
    List<List<SynonymTable.Rule>> rules = new ArrayList<>();
    shards.forEach(shard -> rules.add(new ArrayList<>()));
    if (!shards.isEmpty()) {
      synonyms.byFirst().forEach((first, list) -> rules.get(place(first)).addAll(list));
    }
    return IntStream.range(0, shards.size())
        .parallel()
        .mapToObj(shard -> content(shards.get(shard), rules.get(shard)))
        .toList();
  }

  /** Where the engine looks for a term, be there one or not. */
  private int place(String term) {
    boolean apart = stopTerms.contains(term);
    List<String> list = apart ? stopFirsts : firsts;
    int found = Collections.binarySearch(list, term);
    int at = Math.max(0, found >= 0 ? found : -found - 2);
    return apart ? at : stopFirsts.size() + at;
  }

  private byte[] content(int[] terms, List<SynonymTable.Rule> rules) {
    Json json = new Json().raw("[");
    String[] names =
        Arrays.stream(terms).mapToObj(term -> index.terms()[term]).toArray(String[]::new);
    json.string(String.join(" ", names));
    json.raw(",").string(postings(terms));
    String separator = ",[";
    for (SynonymTable.Rule rule : rules) {
      String words = String.join(" ", rule.phrase()) + "=" + String.join(" ", rule.meaning());
      json.raw(separator).string(words);
      separator = ",";
    }
    return json.raw(separator.equals(",") ? "]]" : "]").toByteArray();
  }

  private String postings(int[] terms) {
    Optional<String> print = memory.key().map(key -> "postings " + index.print(terms, key));
    Optional<String> known = print.flatMap(memory::recall).flatMap(TermShards::read);
    if (known.isPresent()) {
      return known.get();
    }
    String text = PostingWriter.text(index, terms);
    print.ifPresent(name -> memory.keep(name, new RecordWriter().text(text)));
    return text;
  }

  private static Optional<String> read(RecordReader record) {
    try {
      return Optional.of(record.text());
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** The terms that are in one shard with this one, by their numbers. */
  int[] beside(int term) {
    return shards.get(shardOf[term]);
  }
}
