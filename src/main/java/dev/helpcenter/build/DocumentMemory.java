package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.DocumentRecord;
import dev.helpcenter.cache.FileStamp;
import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordStore;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.FolderListing;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.Variables;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * What the last build read of its articles. An article is not read again if its file has the same
 * stamp, and all variables and snippets that it uses say what they said. Safe for several threads.
 */
final class DocumentMemory {
  private static final String SNIPPET = "snippet.";

  private final Optional<Background<RecordStore>> store;
  private final Optional<InputFiles> inputs;
  private final LongSupplier now;
  private final HashKey key;
  private final Saving saving;

  /** The documents that this build has recalled, by their files. */
  private final Map<String, Known> recalled = new ConcurrentHashMap<>();

  /** The outlines of all others that were asked for. */
  private final Map<String, Optional<String>> outlines = new ConcurrentHashMap<>();

  /** The versions of articles that were read, by their files. */
  private final Map<String, String> fresh = new ConcurrentHashMap<>();

  private final AtomicInteger count = new AtomicInteger();

  /** No other build has this one. */
  private final String run = UUID.randomUUID().toString();

  /**
   * @param snippets the files of the snippets it uses
   * @param version tells this text of the article from all others
   * @param outline tells its sections' titles and openings from all others
   * @param record the document, not yet read
   */
  private record Known(
      FileStamp stamp, String snippets, String version, String outline, RecordReader record) {
    static Known read(RecordReader in) throws BrokenRecordException {
      return new Known(FileStamp.read(in), in.text(), in.text(), in.text(), in.slice());
    }
  }

  private DocumentMemory(
      Optional<Background<RecordStore>> store,
      Optional<InputFiles> inputs,
      LongSupplier now,
      HashKey key,
      Saving saving) {
    this.store = store;
    this.inputs = inputs;
    this.now = now;
    this.key = key;
    this.saving = saving;
  }

  /** Remembers nothing. */
  static DocumentMemory none() {
    return new DocumentMemory(
        Optional.empty(), Optional.empty(), () -> 0, new HashKey(0, 0), new Saving());
  }

  /**
   * A memory of the last build.
   *
   * @param store what is known, for as long as the same decides how articles are read
   * @param inputs the files of this build
   * @param now the time of the file system, in nanoseconds
   * @param key of all fingerprints
   * @param saving saves what this build reads
   */
  static DocumentMemory of(
      Background<RecordStore> store,
      InputFiles inputs,
      LongSupplier now,
      HashKey key,
      Saving saving) {
    return new DocumentMemory(Optional.of(store), Optional.of(inputs), now, key, saving);
  }

  /** The folders that were looked into when this build began. */
  FolderListing listing() {
    return inputs.isPresent() ? inputs.get() : FolderListing.NONE;
  }

  /** The document of a file, if it would be read again as it was. */
  Optional<SourceDocument> recall(ContentFile article, Variables variables) throws IOException {
    Optional<RecordReader> record =
        store.isPresent() ? store.get().getFromFiles().get(article.name()) : Optional.empty();
    Optional<FileStamp> stamp = inputs.flatMap(all -> all.certain(article.path()));
    if (record.isEmpty() || stamp.isEmpty()) {
      return Optional.empty();
    }
    try {
      Known last = Known.read(record.get());
      if (!stamp.get().equals(last.stamp())) {
        return Optional.empty();
      }
      SourceDocument document = DocumentRecord.read(last.record());
      if (!document.file().equals(article.name())
          || !isUpToDate(document, variables)
          || !snippets(document, variables).equals(last.snippets())) {
        return Optional.empty();
      }
      recalled.put(article.name(), last);
      return Optional.of(document);
    } catch (BrokenRecordException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Tells what was read of an article from all that is or was read otherwise.
   *
   * @return nothing if it is not remembered
   */
  Optional<String> version(String name) {
    Known last = recalled.get(name);
    return store.map(any -> last == null ? fresh(name) : last.version());
  }

  /**
   * Tells the titles and openings of a document's sections from all others.
   *
   * @return nothing if it is not remembered
   */
  Optional<String> outline(SourceDocument document) {
    if (store.isEmpty()) {
      return Optional.empty();
    }
    Known last = recalled.get(document.file());
    return last == null
        ? outlines.computeIfAbsent(
            document.file(), any -> new Fingerprints(key).of(document.outline()))
        : Optional.of(last.outline());
  }

  private String fresh(String name) {
    return fresh.computeIfAbsent(name, any -> run + " " + count.incrementAndGet());
  }

  private static boolean isUpToDate(SourceDocument document, Variables variables) {
    for (Map.Entry<String, String> use : document.uses().entrySet()) {
      String name = use.getKey();
      String now = variables.values().getOrDefault(name, "");
      if (name.startsWith(SNIPPET)) {
        Variables.Snippet snippet = variables.snippets().get(name.substring(SNIPPET.length()));
        now = snippet == null ? "" : snippet.text();
      }
      // An empty text may also mean that there was none, which is a mistake.
      if (now.isEmpty() || !now.equals(use.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The files of the snippets in a document: what stands in them has its places there. */
  private static String snippets(SourceDocument document, Variables variables) {
    StringJoiner files = new StringJoiner("\n");
    for (String name : document.uses().keySet()) {
      if (name.startsWith(SNIPPET)) {
        Variables.Snippet snippet = variables.snippets().get(name.substring(SNIPPET.length()));
        files.add(snippet == null ? "" : snippet.file());
      }
    }
    return files.toString();
  }

  /**
   * Remembers the documents of this build, if they are others than those of the last one, on a
   * thread of its own.
   */
  void saveLater(List<ContentFile> articles, List<SourceDocument> documents, Variables variables) {
    store.ifPresent(
        opened ->
            saving.begin(
                "documents", () -> save(opened.getFromFiles(), articles, documents, variables)));
  }

  private void save(
      RecordStore opened,
      List<ContentFile> articles,
      List<SourceDocument> documents,
      Variables variables)
      throws IOException {
    Map<String, Integer> made = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      if (!recalled.containsKey(articles.get(i).name())) {
        made.put(articles.get(i).name(), i);
      }
    }
    opened.save(
        recalled.keySet(),
        made.keySet(),
        name -> {
          int i = Objects.requireNonNull(made.get(name));
          return record(articles.get(i), documents.get(i), variables);
        });
  }

  private RecordWriter record(ContentFile article, SourceDocument document, Variables variables) {
    RecordWriter record = new RecordWriter();
    FileStamp stamp =
        inputs
            .flatMap(all -> all.certain(article.path(), now.getAsLong()))
            .orElse(FileStamp.NOTHING); // no file has this stamp, so it will be read again
    try {
      DocumentRecord.write(document, record);
    } catch (BrokenRecordException e) {
      stamp = FileStamp.NOTHING;
      record = new RecordWriter();
    }
    RecordWriter out = new RecordWriter();
    stamp.write(out);
    out.text(snippets(document, variables)).text(fresh(article.name()));
    return out.text(outline(document).orElse("")).block(record);
  }
}
