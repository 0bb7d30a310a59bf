package dev.helpcenter.search;

import dev.helpcenter.site.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an index as files: {@code search/index.json}, the directory, and the shards in folders
 * that are named by their content, so that each address always gives the same.
 */
final class ShardWriter {
  private static final int VERSION = 4;

  private ShardWriter() {}

  /**
   * @param articles of the site
   * @param memory what need not be made again
   */
  static List<IndexFile> write(SearchIndex index, List<Article> articles, IndexMemory memory) {
    ShardFolders terms = folders("t", index.shards().contents());
    ShardFolders documents =
        new ShardFolders("d", new DocumentShards(index.documents(), articles, memory), memory);
    ShardFolders categories =
        folders("c", articles.isEmpty() ? List.of() : List.of(CategoryRuns.of(index.documents())));
    DictionaryShards byStart = DictionaryShards.byStart(index.dictionary());
    DictionaryShards byEnd = DictionaryShards.byEnd(index.dictionary());
    ShardFolders starts = folders("w", json(byStart.texts()));
    ShardFolders ends = folders("e", json(byEnd.texts()));
    Json list = new Json().raw("{\"starts\":").string(FrontCoding.of(byStart.firsts()));
    list.raw(",\"ends\":").string(FrontCoding.of(byEnd.firsts()));
    list.raw(",\"shards\":{").raw(starts.names()).raw(",").raw(ends.names()).raw("}}");
    ShardFolders words = folders("words", List.of(list.toByteArray()));

    List<IndexFile> output = new ArrayList<>();
    for (ShardFolders folders : List.of(terms, documents, categories, starts, ends, words)) {
      output.addAll(folders.files());
    }
    byte[] directory = Directory.content(index, List.of(terms, documents, categories, words));
    output.add(IndexFile.of("search/index.json", directory));
    return output;
  }

  private static ShardFolders folders(String kind, List<byte[]> shards) {
    return new ShardFolders(kind, Shards.of(kind, shards), IndexMemory.NONE);
  }

  static int version() {
    return VERSION;
  }

  private static List<byte[]> json(List<String> texts) {
    return texts.stream().map(text -> new Json().string(text).toByteArray()).toList();
  }
}
