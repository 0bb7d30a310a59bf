package dev.helpcenter.search;

import dev.helpcenter.site.OutputFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes an index as files: {@code search/index.json}, the directory, and the shards in a folder
 * whose name is the fingerprint of all that is in it. A change of any article changes the numbers
 * in all shards, so one name for all serves as well as a name for each, and the directory stays
 * small.
 */
final class ShardWriter {
  private static final int VERSION = 1;

  private final List<OutputFile> files = new ArrayList<>();

  private ShardWriter() {}

  static List<OutputFile> write(SearchIndex index) {
    ShardWriter writer = new ShardWriter();
    TermShards terms = index.shards();
    DictionaryShards byStart = DictionaryShards.byStart(index.dictionary());
    DictionaryShards byEnd = DictionaryShards.byEnd(index.dictionary());
    writer.add("t", IntStream.range(0, terms.count()).mapToObj(terms::text).toList());
    writer.add("d", DocumentShards.articles(index.documents()));
    writer.add("s", DocumentShards.sections(index.documents()));
    writer.add("w", byStart.texts().stream().map(ShardWriter::json).toList());
    writer.add("e", byEnd.texts().stream().map(ShardWriter::json).toList());
    String folder = "search/" + writer.fingerprint() + "/";
    List<OutputFile> output = new ArrayList<>();
    writer.files.forEach(file -> output.add(new OutputFile(folder + file.path(), file.content())));
    String directory = Directory.text(folder, index, byStart.firsts(), byEnd.firsts());
    output.add(new OutputFile("search/index.json", directory.getBytes(StandardCharsets.UTF_8)));
    return output;
  }

  static int version() {
    return VERSION;
  }

  private static String json(String text) {
    return new Json().string(text).toString();
  }

  private void add(String kind, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      byte[] content = texts.get(i).getBytes(StandardCharsets.UTF_8);
      files.add(new OutputFile(kind + i + ".json", content));
    }
  }

  private String fingerprint() {
    MessageDigest digest = sha256();
    for (OutputFile file : files) {
      String head = file.path() + ' ' + file.content().length + '\n';
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(file.content());
    }
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
