package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import dev.helpcenter.search.CountMemory;
import dev.helpcenter.site.Article;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the last build counted for its search index. Parts of the site whose articles are the same
 * are not counted again. Safe for several threads.
 */
final class SearchMemory implements CountMemory {
  private static final long VERSION = 1;

  private final SealedFile file;
  private final String key;
  private final DocumentMemory documents;
  private final Map<String, RecordReader> known;
  private final Set<String> recalled = ConcurrentHashMap.newKeySet();
  private final Map<String, RecordWriter> made = new ConcurrentHashMap<>();

  private SearchMemory(
      SealedFile file, String key, DocumentMemory documents, Map<String, RecordReader> known) {
    this.file = file;
    this.key = key;
    this.documents = documents;
    this.known = known;
  }

  /**
   * Opens the memory of the last build.
   *
   * @param key what all counts depend on; with another one, nothing is known
   * @param documents knows the articles' texts apart
   */
  static SearchMemory open(SealedFile file, String key, DocumentMemory documents)
      throws IOException {
    Map<String, RecordReader> known = new HashMap<>();
    Optional<byte[]> bytes = file.read();
    if (bytes.isPresent()) {
      try {
        RecordReader in = new RecordReader(bytes.get());
        if (in.number() == VERSION && in.text().equals(key)) {
          for (int left = in.size(); left > 0; left--) {
            known.put(in.text(), in.slice());
          }
        }
      } catch (BrokenRecordException e) {
        known.clear();
      }
    }
    return new SearchMemory(file, key, documents, known);
  }

  @Override
  public Optional<String> version(Article article) {
    return documents.version(article.source().file());
  }

  @Override
  public Optional<RecordReader> recall(String print) {
    Optional<RecordReader> record = Optional.ofNullable(known.get(print));
    record.ifPresent(any -> recalled.add(print));
    return record.map(RecordReader::again);
  }

  @Override
  public void keep(String print, RecordWriter record) {
    recalled.remove(print); // its record could not be read
    made.put(print, record);
  }

  /**
   * Saves what this build has counted or recalled, if it is something else than before. To be
   * called when the index is complete.
   */
  void save() throws IOException {
    if (made.isEmpty() && recalled.equals(known.keySet())) {
      return;
    }
    file.write(
        out -> {
          out.write(new RecordWriter().number(VERSION).text(key));
          out.write(new RecordWriter().number(made.size() + recalled.size()));
          for (Map.Entry<String, RecordWriter> part : made.entrySet()) {
            out.write(new RecordWriter().text(part.getKey()).block(part.getValue()));
          }
          for (Map.Entry<String, RecordReader> part : known.entrySet()) {
            if (recalled.contains(part.getKey())) {
              RecordWriter copy = new RecordWriter().text(part.getKey());
              part.getValue().copyTo(copy);
              out.write(copy);
            }
          }
        });
  }
}
