package dev.helpcenter.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the directory: what the engine needs to know before it can ask for shards. */
final class Directory {
  private Directory() {}

  static byte[] content(SearchIndex index, List<ShardFolders> folders) {
    InvertedIndex inverted = index.inverted();
    TermShards shards = index.shards();
    Json json = new Json();
    json.raw("{\"version\":").number(ShardWriter.version());
    json.raw(",\"shards\":{");
    json.raw(folders.stream().map(ShardFolders::names).collect(Collectors.joining(",")));
    json.raw("}");
    json.raw(",\"documents\":").number(inverted.documentCount());
    json.raw(",\"stops\":").string(FrontCoding.of(shards.stopFirsts()));
    json.raw(",\"terms\":").string(FrontCoding.of(shards.firsts()));
    json.raw(",\"weights\":{\"scale\":").number(Weights.SCALE);
    json.raw(",\"k1\":").number(Weights.K1);
    json.raw(",\"stopWord\":").number(Weights.STOP_WORD);
    json.raw(",\"synonym\":").number(Weights.SYNONYM);
    json.raw(",\"completion\":").number(Weights.COMPLETION);
    json.raw(",\"onlyCompletion\":").number(Weights.ONLY_COMPLETION);
    json.raw(",\"mended\":").number(Weights.MENDED);
    json.raw(",\"pair\":").number(Weights.PAIR);
    json.raw(",\"sectionShare\":").number(Weights.SECTION_SHARE).raw("}");
    json.raw(",\"stems\":").raw(String.valueOf(index.analyzer().stems()));
    json.raw(",\"stopWords\":").string(String.join(" ", index.analyzer().stopWords()));
    if (index.analyzer().stems()) {
      json.raw(",\"suffixes\":");
      map(json, EnglishAnalyzer.SUFFIXES);
      json.raw(",\"contractions\":").string(forms(EnglishAnalyzer.CONTRACTIONS));
      json.raw(",\"bases\":").string(forms(EnglishAnalyzer.BASES));
    }
    return json.raw("}").toByteArray();
  }

  /** What to write for words, and the words: {@code can not=can't cannot,will not=won't wont}. */
  private static String forms(Map<String, String> forms) {
    Map<String, String> byMeaning = new LinkedHashMap<>();
    forms.forEach((form, meaning) -> byMeaning.merge(meaning, form, (a, b) -> a + " " + b));
    return byMeaning.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(","));
  }

  private static void map(Json json, Map<String, String> map) {
    String separator = "{";
    for (Map.Entry<String, String> entry : map.entrySet()) {
      json.raw(separator).string(entry.getKey()).raw(":").string(entry.getValue());
      separator = ",";
    }
    json.raw("}");
  }
}
