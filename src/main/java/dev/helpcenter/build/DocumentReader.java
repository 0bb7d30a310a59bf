package dev.helpcenter.build;

import dev.helpcenter.source.ContentFiles.ContentFile;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.Workers;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads articles, several at a time. */
final class DocumentReader {
  private final SourceReader reader;
  private final int threads;

  DocumentReader(SourceReader reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /** The documents, in the order of their files. */
  List<SourceDocument> read(List<ContentFile> files, Progress progress) throws IOException {
    SourceDocument[] documents = new SourceDocument[files.size()];
    AtomicInteger done = new AtomicInteger();
    Workers.run(
        threads,
        next -> {
          for (int i = next.getAndIncrement(); i < documents.length; i = next.getAndIncrement()) {
            documents[i] = reader.read(files.get(i).path(), files.get(i).name());
            progress.report("Reading articles", done.incrementAndGet(), documents.length);
          }
        });
    return Arrays.asList(documents);
  }
}
