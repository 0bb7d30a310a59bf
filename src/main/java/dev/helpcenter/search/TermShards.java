package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The terms with their postings, cut into shards of bounded size by ranges of sorted terms. A shard
 * is a JSON array: the terms in one string with spaces between them, a string of postings for each,
 * and the synonyms of the range.
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
    int[] lengths = new int[count];
    String[] postings = new String[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            term -> {
              postings[term] = postings(index, term);
              lengths[term] = postings[term].length() + index.terms()[term].length() + 4;
            });
    List<Integer> starts = new ArrayList<>();
    int full = full(lengths);
    int size = full;
    for (int term = 0; term < count; term++) {
      if (size >= full) {
        starts.add(term);
        size = 0;
      }
      size += lengths[term];
    }
    starts.add(count);
    int[] bounds = starts.stream().mapToInt(i -> i).toArray();
    List<String> texts = new ArrayList<>();
    for (int shard = 0; shard + 1 < bounds.length; shard++) {
      String from = shard == 0 ? "" : index.terms()[bounds[shard]];
      SortedMap<String, List<SynonymTable.Rule>> rules = synonyms.byFirst().tailMap(from);
      if (shard + 2 < bounds.length) {
        rules = rules.headMap(index.terms()[bounds[shard + 1]]);
      }
      texts.add(text(index, postings, bounds[shard], bounds[shard + 1], rules));
    }
    return new TermShards(bounds, texts);
  }

  /** Shards and the directory, which has a line for each, grow alike. */
  private static int full(int[] lengths) {
    double all = Arrays.stream(lengths).asLongStream().sum();
    return (int) Math.max(LEAST, Math.min(MOST, 1.5 * Math.sqrt(all)));
  }

  private static String postings(InvertedIndex index, int term) {
    StringBuilder out = new StringBuilder();
    int before = 0;
    for (int at = index.starts()[term]; at < index.starts()[term + 1]; at++) {
      int id = index.ids()[at];
      PostingCode.append(out, id - before);
      before = id;
      if (id % SearchDocument.STRIDE == 0) {
        appendWithPositions(out, index, at);
      } else {
        PostingCode.append(out, index.weights()[at]);
      }
    }
    return out.toString();
  }

  /** The weight doubled, and one more if positions follow; each but the last is marked alike. */
  private static void appendWithPositions(StringBuilder out, InvertedIndex index, int posting) {
    int from = index.positionStarts()[posting];
    int to = index.positionStarts()[posting + 1];
    PostingCode.append(out, index.weights()[posting] * 2 + (from < to ? 1 : 0));
    int before = 0;
    for (int at = from; at < to; at++) {
      int position = index.positions()[at];
      PostingCode.append(out, (position - before) * 2 + (at + 1 < to ? 1 : 0));
      before = position;
    }
  }

  private static String text(
      InvertedIndex index,
      String[] postings,
      int from,
      int to,
      SortedMap<String, List<SynonymTable.Rule>> rules) {
    Json json = new Json().raw("[");
    json.string(String.join(" ", Arrays.asList(index.terms()).subList(from, to)));
    json.raw(",[");
    for (int term = from; term < to; term++) {
      json.raw(term == from ? "" : ",").string(postings[term]);
    }
    json.raw("]");
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
