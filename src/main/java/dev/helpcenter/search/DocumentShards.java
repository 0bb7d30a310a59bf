package dev.helpcenter.search;

import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.site.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is shown of the articles that were found, and of their sections, in shards. */
final class DocumentShards implements Shards {
  /** So many articles share a shard: few, as those that are found are seldom neighbours. */
  static final int ARTICLES = 2;

  private final List<SearchDocument> documents;
  private final List<Article> articles;
  private final IndexMemory memory;

  /** For each article where its documents begin; they end where those of the next one do. */
  private final int[] starts;

  /**
   * @param articles whose places are those of {@link SearchDocument#article}
   */
  DocumentShards(List<SearchDocument> documents, List<Article> articles, IndexMemory memory) {
    this.documents = documents;
    this.articles = articles;
    this.memory = memory;
    this.starts =
        IntStream.rangeClosed(0, documents.size())
            .filter(i -> i == documents.size() || !documents.get(i).isSection())
            .toArray();
  }

  @Override
  public int count() {
    return (articles.size() + ARTICLES - 1) / ARTICLES;
  }

  @Override
  public SortedMap<String, byte[]> contents(int from, int to) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (int i = from; i < to; i++) {
      List<List<SearchDocument>> some = new ArrayList<>();
      for (int article = i * ARTICLES; article < end(i + 1); article++) {
        some.add(documents.subList(starts[article], starts[article + 1]));
      }
      contents.put("d" + i, articles(some));
      contents.put("s" + i, sections(some));
    }
    return contents;
  }

  private int end(int shards) {
    return Math.min(articles.size(), shards * ARTICLES);
  }

  /** What is shown comes from the articles' files, but for the addresses and categories. */
  @Override
  public Optional<String> print(int from, int to) {
    List<Object> facts = new ArrayList<>();
    for (int i = from * ARTICLES; i < end(to); i++) {
      Optional<String> version = memory.version(articles.get(i));
      if (version.isEmpty()) {
        return Optional.empty();
      }
      SearchDocument document = documents.get(starts[i]);
      facts.add(List.of(version.get(), document.url(), document.category()));
    }
    return memory.key().flatMap(key -> new Fingerprints(key).of(facts));
  }

  /** For each article: url, title, excerpt, category. */
  private static byte[] articles(List<List<SearchDocument>> articles) {
    Json json = new Json();
    String separator = "[[";
    for (List<SearchDocument> article : articles) {
      SearchDocument document = article.get(0);
      json.raw(separator).string(document.url()).raw(",").string(document.title()).raw(",");
      json.string(document.excerpt()).raw(",").string(document.category());
      separator = "],[";
    }
    return json.raw("]]").toByteArray();
  }

  /** For each article its sections: anchor, heading, excerpt. */
  private static byte[] sections(List<List<SearchDocument>> articles) {
    Json json = new Json();
    String separator = "[[";
    for (List<SearchDocument> article : articles) {
      json.raw(separator);
      for (SearchDocument document : article.subList(1, article.size())) {
        json.raw(document.id() % SearchDocument.STRIDE == 1 ? "" : ",");
        json.string(document.url().substring(document.url().indexOf('#') + 1)).raw(",");
        json.string(document.section()).raw(",").string(document.excerpt());
      }
      separator = "],[";
    }
    return json.raw("]]").toByteArray();
  }
}
