package dev.helpcenter.build;

import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordStore;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.search.CountMemory;
import dev.helpcenter.site.Article;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the last build counted for its search index. Parts of the site whose articles are the same
 * are not counted again. Safe for several threads.
 */
final class SearchMemory implements CountMemory {
  private final RecordStore store;
  private final DocumentMemory documents;
  private final Set<String> recalled = ConcurrentHashMap.newKeySet();
  private final Map<String, RecordWriter> made = new ConcurrentHashMap<>();

  /**
   * @param store what is known of the last build, for as long as the same decides over all counts
   * @param documents knows the articles' texts apart
   */
  SearchMemory(RecordStore store, DocumentMemory documents) {
    this.store = store;
    this.documents = documents;
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

  /** Saves what this build has counted or recalled. To be called when the index is complete. */
  void save() throws IOException {
    store.save(recalled, made.keySet(), print -> Objects.requireNonNull(made.get(print)));
  }
}
