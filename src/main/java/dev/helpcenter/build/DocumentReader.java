package dev.helpcenter.build;

import dev.helpcenter.parallel.Workers;
import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.Variables;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads articles, several at a time. */
final class DocumentReader {
  private final SourceReader reader;
  private final Variables variables;
  private final DocumentMemory memory;
  private final int threads;

  /**
   * @param variables what the articles use
   * @param memory what need not be read
   */
  DocumentReader(SourceReader reader, Variables variables, DocumentMemory memory, int threads) {
    this.reader = reader;
    this.variables = variables;
    this.memory = memory;
    this.threads = threads;
  }

  /** The documents, in the order of their files. */
  List<SourceDocument> read(List<ContentFile> files, Progress progress) throws IOException {
    SourceDocument[] documents = new SourceDocument[files.size()];
    AtomicInteger done = new AtomicInteger();
    Workers.each(
        threads,
        documents.length,
        i -> {
          ContentFile file = files.get(i);
          Optional<SourceDocument> known = memory.recall(file, variables);
          documents[i] = known.isPresent() ? known.get() : reader.read(file.path(), file.name());
          progress.report("Reading articles", done.incrementAndGet(), documents.length);
        });
    List<SourceDocument> all = Arrays.asList(documents);
    memory.saveLater(files, all, variables);
    return all;
  }
}
