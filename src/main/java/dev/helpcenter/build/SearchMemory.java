package dev.helpcenter.build;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordStore;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.search.IndexMemory;
import dev.helpcenter.site.Article;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the last build made its search index of. Parts of the site whose articles are the same are
 * not counted again, shards with the same postings not written again. Safe for several threads.
 */
final class SearchMemory implements IndexMemory {
  private final RecordStore store;
  private final DocumentMemory documents;
  private final HashKey key;
  private final Set<String> recalled = ConcurrentHashMap.newKeySet();
  private final Map<String, RecordWriter> made = new ConcurrentHashMap<>();

  /**
   * @param store what is known of the last build, for as long as the same decides over all of it
   * @param documents knows the articles' texts apart
   * @param key of all fingerprints
   */
  SearchMemory(RecordStore store, DocumentMemory documents, HashKey key) {
    this.key = key;
    this.store = store;
    this.documents = documents;
  }

  @Override
  public Optional<HashKey> key() {
    return Optional.of(key);
  }

  @Override
  public Optional<String> version(Article article) {
    return documents.version(article.source().file());
  }

  @Override
  public Optional<RecordReader> recall(String print) {
    Optional<RecordReader> record = store.get(print);
    record.ifPresent(any -> recalled.add(print));
    return record;
  }

  @Override
  public void keep(String print, RecordWriter record) {
    recalled.remove(print); // its record could not be read
    made.put(print, record);
  }

  /** Saves what this build has made or recalled. To be called when the index is complete. */
  void save() throws IOException {
    store.save(recalled, made.keySet(), print -> Objects.requireNonNull(made.get(print)));
  }
}
