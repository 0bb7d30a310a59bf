package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.DocumentRecord;
import dev.helpcenter.cache.FileStamp;
import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import dev.helpcenter.parallel.Background;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.Variables;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the last build read of its articles. An article is not read again if its file has the same
 * stamp, and all variables and snippets that it uses say what they said. Safe for several threads.
 */
final class DocumentMemory implements AutoCloseable {
  private static final long VERSION = 2;
  private static final String SNIPPET = "snippet.";

  private final Optional<SealedFile> file;
  private final Optional<InputFiles> inputs;
  private final String key;
  private final Map<String, Known> known;
  private Optional<Background<Boolean>> saving = Optional.empty();
  private final Map<String, Known> recalled = new ConcurrentHashMap<>();

  /** No other build has this one. */
  private final String run = UUID.randomUUID().toString();

  /**
   * @param snippets the files of the snippets it uses
   * @param version tells this text of the article from all others
   * @param record the document, not yet read
   */
  private record Known(FileStamp stamp, String snippets, String version, RecordReader record) {}

  private DocumentMemory(
      Optional<SealedFile> file,
      Optional<InputFiles> inputs,
      String key,
      Map<String, Known> known) {
    this.file = file;
    this.inputs = inputs;
    this.key = key;
    this.known = known;
  }

  /** Remembers nothing. */
  static DocumentMemory none() {
    return new DocumentMemory(Optional.empty(), Optional.empty(), "", Map.of());
  }

  /**
   * Opens the memory of the last build.
   *
   * @param inputs the files of this build
   * @param key what the reading of all articles depends on; with another one, nothing is known
   */
  static DocumentMemory open(SealedFile file, InputFiles inputs, String key) throws IOException {
    Optional<byte[]> bytes = file.read();
    Map<String, Known> known = new HashMap<>();
    if (bytes.isPresent()) {
      try {
        RecordReader in = new RecordReader(bytes.get());
        if (in.number() == VERSION && in.text().equals(key)) {
          for (int left = in.size(); left > 0; left--) {
            known.put(in.text(), new Known(FileStamp.read(in), in.text(), in.text(), in.slice()));
          }
        }
      } catch (BrokenRecordException e) {
        known.clear();
      }
    }
    return new DocumentMemory(Optional.of(file), Optional.of(inputs), key, known);
  }

  /** The document of a file, if it would be read again as it was. */
  Optional<SourceDocument> recall(ContentFile article, Variables variables) {
    Known last = known.get(article.name());
    Optional<FileStamp> stamp = inputs.flatMap(all -> all.certain(article.path()));
    if (last == null || stamp.isEmpty() || !stamp.get().equals(last.stamp())) {
      return Optional.empty();
    }
    try {
      SourceDocument document = DocumentRecord.read(last.record().again());
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
    return file.map(any -> last == null ? fresh(name) : last.version());
  }

  private String fresh(String name) {
    return run + " " + name;
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
    saving =
        Optional.of(
            Background.startWithFiles("documents", () -> save(articles, documents, variables)));
  }

  /** Returns when all is saved, or could not be, which costs the next build some time. */
  @Override
  public void close() {
    try {
      if (saving.isPresent()) {
        saving.get().getFromFiles();
      }
    } catch (IOException e) {
      return; // the file that could not be written is not read
    }
  }

  /** Whether anything had to be saved. */
  private boolean save(
      List<ContentFile> articles, List<SourceDocument> documents, Variables variables)
      throws IOException {
    boolean same = recalled.size() == articles.size() && known.size() == articles.size();
    if (file.isEmpty() || same) {
      return false;
    }
    file.get()
        .write(
            out -> {
              out.write(new RecordWriter().number(VERSION).text(key).number(articles.size()));
              for (int i = 0; i < documents.size(); i++) {
                out.write(entry(articles.get(i), documents.get(i), variables));
              }
            });
    return true;
  }

  private RecordWriter entry(ContentFile article, SourceDocument document, Variables variables) {
    Known last = recalled.get(article.name());
    if (last != null) {
      RecordWriter out = new RecordWriter().text(article.name());
      last.stamp().write(out);
      last.record().copyTo(out.text(last.snippets()).text(last.version()));
      return out;
    }
    RecordWriter record = new RecordWriter();
    FileStamp stamp = inputs.flatMap(all -> all.certain(article.path())).orElse(FileStamp.NOTHING);
    try {
      DocumentRecord.write(document, record);
    } catch (BrokenRecordException e) {
      stamp = FileStamp.NOTHING; // no file has this stamp, so it will be read again
      record = new RecordWriter();
    }
    RecordWriter out = new RecordWriter().text(article.name());
    stamp.write(out);
    return out.text(snippets(document, variables)).text(fresh(article.name())).block(record);
  }
}
