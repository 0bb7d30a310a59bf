package dev.helpcenter.search;

import java.util.ArrayList;
import java.util.List;

/** What is shown of the articles that were found, and of their sections, in shards. */
final class DocumentShards {
  /** So many articles share a shard: few, as those that are found are seldom neighbours. */
  static final int ARTICLES = 2;

  private DocumentShards() {}

  /** For each shard the articles: url, title, excerpt, category. */
  static List<byte[]> articles(List<SearchDocument> documents) {
    return shards(documents, false);
  }

  /** For each shard the sections of each article: anchor, heading, excerpt. */
  static List<byte[]> sections(List<SearchDocument> documents) {
    return shards(documents, true);
  }

  private static List<byte[]> shards(List<SearchDocument> documents, boolean sections) {
    List<byte[]> shards = new ArrayList<>();
    Json json = new Json();
    int article = -1;
    for (SearchDocument document : documents) {
      if (!document.isSection()) {
        article++;
        if (article % ARTICLES == 0) {
          close(shards, json, sections);
          json = new Json();
        }
        json.raw(article % ARTICLES == 0 ? "[[" : sections ? "],[" : ",[");
        if (!sections) {
          json.string(document.url()).raw(",").string(document.title()).raw(",");
          json.string(document.excerpt()).raw(",").string(document.category()).raw("]");
        }
      } else if (sections) {
        json.raw(document.id() % SearchDocument.STRIDE == 1 ? "" : ",");
        json.string(document.url().substring(document.url().indexOf('#') + 1)).raw(",");
        json.string(document.section()).raw(",").string(document.excerpt());
      }
    }
    close(shards, json, sections);
    return shards;
  }

  private static void close(List<byte[]> shards, Json json, boolean sections) {
    if (!json.isEmpty()) {
      shards.add(json.raw(sections ? "]]" : "]").toByteArray());
    }
  }
}
