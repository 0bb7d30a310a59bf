package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The terms with their postings, cut into shards of bounded size by ranges of sorted terms. A shard
 * is a JSON array: the terms in one string with spaces between them, their postings, and the
 * synonyms of the range.
 */
final class TermShards {
  /** The fewest characters with which a shard is closed, on small sites; and the most. */
  private static final int LEAST = 700;

  private static final int MOST = 3000;

  private final int[] starts;
  private final List<String> texts;

  private TermShards(int[] starts, List<String> texts) {
    this.starts = starts;
    this.texts = texts;
  }

  static TermShards of(InvertedIndex index, SynonymTable synonyms) {
    int count = index.terms().length;
    int[] lengths = IntStream.range(0, count).map(term -> length(index, term)).toArray();
    List<Integer> starts = new ArrayList<>();
    int full = full(lengths);
    int size = 0;
    for (int term = 0; term < count; term++) {
      // A frequent term stands alone: who looks for its neighbours need not fetch it.
      if (size >= full || lengths[term] >= full && size > 0 || term == 0) {
        starts.add(term);
        size = 0;
      }
      size += lengths[term];
    }
    starts.add(count);
    int[] bounds = starts.stream().mapToInt(i -> i).toArray();
    List<String> texts =
        IntStream.range(0, bounds.length - 1)
            .parallel()
            .mapToObj(shard -> text(index, bounds, shard, synonyms))
            .toList();
    return new TermShards(bounds, texts);
  }

  /** Shards and the directory, which has a line for each, grow alike. */
  private static int full(int[] lengths) {
    double all = Arrays.stream(lengths).asLongStream().sum();
    return (int) Math.max(LEAST, Math.min(MOST, 1.5 * Math.sqrt(all)));
  }

  /** About how many bytes a term takes, compressed. */
  private static int length(InvertedIndex index, int term) {
    return index.frequency(term) * 5 / 4 + index.terms()[term].length() / 2 + 2;
  }

  private static String text(InvertedIndex index, int[] bounds, int shard, SynonymTable synonyms) {
    int from = bounds[shard];
    int to = bounds[shard + 1];
    Json json = new Json().raw("[");
    json.string(String.join(" ", Arrays.asList(index.terms()).subList(from, to)));
    json.raw(",").string(PostingWriter.text(index, from, to));
    SortedMap<String, List<SynonymTable.Rule>> rules =
        synonyms.byFirst().tailMap(shard == 0 ? "" : index.terms()[from]);
    if (shard + 2 < bounds.length) {
      rules = rules.headMap(index.terms()[to]);
    }
    String separator = ",[";
    for (List<SynonymTable.Rule> list : rules.values()) {
      for (SynonymTable.Rule rule : list) {
        String words = String.join(" ", rule.phrase()) + "=" + String.join(" ", rule.meaning());
        json.raw(separator).string(words);
        separator = ",";
      }
    }
    return json.raw(separator.equals(",") ? "]]" : "]").toString();
  }

  int count() {
    return texts.size();
  }

  String text(int shard) {
    return texts.get(shard);
  }

  int start(int shard) {
    return starts[shard];
  }

  int end(int shard) {
    return starts[shard + 1];
  }

  int shardOf(int term) {
    int found = Arrays.binarySearch(starts, term);
    return found >= 0 ? found : -found - 2;
  }
}
