package dev.helpcenter.search;

import dev.helpcenter.site.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes an index as files: {@code search/index.json}, the directory, and the shards in folders
 * that are named by their content, so that each address always gives the same.
 */
final class ShardWriter {
  private static final int VERSION = 4;

  private ShardWriter() {}

  static List<OutputFile> write(SearchIndex index) {
    ShardFolders terms = new ShardFolders("t", index.shards().contents());
    ShardFolders documents =
        new ShardFolders(
            "d",
            Map.of(
                "d", DocumentShards.articles(index.documents()),
                "s", DocumentShards.sections(index.documents())));
    DictionaryShards byStart = DictionaryShards.byStart(index.dictionary());
    DictionaryShards byEnd = DictionaryShards.byEnd(index.dictionary());
    ShardFolders starts = new ShardFolders("w", json(byStart.texts()));
    ShardFolders ends = new ShardFolders("e", json(byEnd.texts()));
    Json list = new Json().raw("{\"starts\":").string(FrontCoding.of(byStart.firsts()));
    list.raw(",\"ends\":").string(FrontCoding.of(byEnd.firsts()));
    list.raw(",\"shards\":{").raw(starts.names()).raw(",").raw(ends.names()).raw("}}");
    ShardFolders words = new ShardFolders("words", List.of(list.toByteArray()));

    List<OutputFile> output = new ArrayList<>();
    for (ShardFolders folders : List.of(terms, documents, starts, ends, words)) {
      output.addAll(folders.files());
    }
    byte[] directory = Directory.content(index, List.of(terms, documents, words));
    output.add(new OutputFile("search/index.json", directory));
    return output;
  }

  static int version() {
    return VERSION;
  }

  private static List<byte[]> json(List<String> texts) {
    return texts.stream().map(text -> new Json().string(text).toByteArray()).toList();
  }
}
