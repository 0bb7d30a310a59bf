package dev.helpcenter.search;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Cuts an index into files of bounded size. */
final class ShardWriter {
  private static final int TERM_SHARD = 3000;
  private static final int DOCUMENTS = 16;

  private ShardWriter() {}

  static List<OutputFile> write(InvertedIndex index, List<SearchDocument> documents) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    List<String> firsts = termShards(index, files);
    documentShards(documents, files);
    String folder = "search/" + fingerprint(files) + "/";
    List<OutputFile> output = new ArrayList<>();
    files.forEach((name, content) -> output.add(new OutputFile(folder + name, content)));
    output.add(new OutputFile("search/index.json", directory(folder, firsts, index)));
    return output;
  }

  private static byte[] directory(String folder, List<String> firsts, InvertedIndex index) {
    Json json = new Json();
    json.raw("{\"version\":1,\"folder\":").string(folder);
    json.raw(",\"documents\":").number(index.documentCount());
    json.raw(",\"perShard\":").number(DOCUMENTS);
    json.raw(",\"fields\":[");
    String separator = "";
    for (Field field : Field.values()) {
      json.raw(separator).string(field.key);
      separator = ",";
    }
    json.raw("],\"firsts\":").string(String.join(" ", firsts)).raw("}");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> termShards(InvertedIndex index, TreeMap<String, byte[]> files) {
    List<String> firsts = new ArrayList<>();
    Json shard = new Json();
    for (int term = 0; term < index.terms().length; term++) {
      if (shard.length() == 0) {
        firsts.add(index.terms()[term]);
      }
      shard.raw(shard.length() == 0 ? "{" : ",").string(index.terms()[term]).raw(":[");
      for (int field = 0; field < Field.COUNT; field++) {
        shard.raw(field == 0 ? "[" : ",[");
        int slot = term * Field.COUNT + field;
        int before = 0;
        for (int at = index.starts()[slot]; at < index.starts()[slot + 1]; at++) {
          shard.raw(at == index.starts()[slot] ? "" : ",");
          shard.number(index.documents()[at] - before).raw(",").number(index.weights()[at]);
          before = index.documents()[at];
        }
        shard.raw("]");
      }
      shard.raw("]");
      if (shard.length() > TERM_SHARD || term == index.terms().length - 1) {
        String text = shard.raw("}").toString();
        files.put("t" + (firsts.size() - 1) + ".json", text.getBytes(StandardCharsets.UTF_8));
        shard = new Json();
      }
    }
    return firsts;
  }

  private static void documentShards(
      List<SearchDocument> documents, TreeMap<String, byte[]> files) {
    for (int start = 0; start < documents.size(); start += DOCUMENTS) {
      Json shard = new Json().raw("[");
      int end = Math.min(documents.size(), start + DOCUMENTS);
      for (int number = start; number < end; number++) {
        SearchDocument document = documents.get(number);
        shard.raw(number == start ? "[" : ",[").number(document.article());
        shard.raw(",").string(document.url()).raw(",").string(document.title());
        shard.raw(",").string(document.section()).raw(",").string(document.excerpt());
        shard.raw(",").string(document.category()).raw("]");
      }
      files.put(
          "d" + start / DOCUMENTS + ".json",
          shard.raw("]").toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String fingerprint(TreeMap<String, byte[]> files) {
    MessageDigest digest = sha256();
    files.forEach(
        (name, content) -> {
          digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
