package dev.helpcenter.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds what {@code lunr.Builder} would build. */
final class InvertedIndexBuilder {
  private InvertedIndexBuilder() {}

  static InvertedIndex build(List<SearchDocument> documents, Analyzer analyzer) {
    int count = documents.size();
    int[][] lengths = new int[Field.COUNT][count];
    TreeMap<String, Map<Integer, Integer>[]> postings = new TreeMap<>();
    for (int number = 0; number < count; number++) {
      for (Field field : Field.values()) {
        List<String> words = analyzer.words(documents.get(number).text(field));
        lengths[field.ordinal()][number] = words.size();
        for (String word : words) {
          postings.computeIfAbsent(analyzer.term(word), term -> fields())[field.ordinal()].merge(
              number, 1, Integer::sum);
        }
      }
    }
    double[] averages = new double[Field.COUNT];
    Arrays.setAll(averages, f -> Arrays.stream(lengths[f]).asLongStream().sum() / (double) count);
    int size = postings.values().stream().flatMap(Arrays::stream).mapToInt(Map::size).sum();
    String[] terms = postings.keySet().toArray(String[]::new);
    int[] starts = new int[terms.length * Field.COUNT + 1];
    int[] numbers = new int[size];
    int[] weights = new int[size];
    int end = 0;
    int slot = 0;
    for (Map<Integer, Integer>[] fields : postings.values()) {
      int occurrences = Arrays.stream(fields).mapToInt(Map::size).sum();
      double idf = idf(count, occurrences);
      for (Field field : Field.values()) {
        starts[slot++] = end;
        Map<Integer, Integer> frequencies = fields[field.ordinal()];
        for (Map.Entry<Integer, Integer> entry : frequencies.entrySet()) {
          int number = entry.getKey();
          double length = lengths[field.ordinal()][number] / averages[field.ordinal()];
          int tf = entry.getValue();
          double norm = Weights.K1 * (1 - Weights.B + Weights.B * length) + tf;
          double score = idf * ((Weights.K1 + 1) * tf) / norm * Weights.boost(field);
          numbers[end] = number;
          weights[end++] = (int) Math.round(score * 1000);
        }
      }
    }
    starts[slot] = end;
    return new InvertedIndex(count, terms, starts, numbers, weights);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<Integer, Integer>[] fields() {
    Map<Integer, Integer>[] fields = new Map[Field.COUNT];
    Arrays.setAll(fields, f -> new TreeMap<>());
    return fields;
  }

  private static double idf(int count, int occurrences) {
    double x = (count - occurrences + 0.5) / (occurrences + 0.5);
    return Math.log(1 + Math.abs(x));
  }
}
