package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import dev.helpcenter.site.RelatedMemory;
import dev.helpcenter.source.SourceDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which articles were related in the last build, and a fingerprint of all by which they were
 * compared. For one thread at a time.
 */
final class RelatedRecord implements RelatedMemory {
  /** Things that are hashed in one go. */
  private static final int PART = 512;

  private final SealedFile file;
  private final String tool;
  private final HashKey key;
  private final DocumentMemory documents;
  private final Optional<byte[]> last;
  private Optional<RecordWriter> made = Optional.empty();

  /**
   * Opens what the last build has left.
   *
   * @param tool another one may choose others
   * @param key of the fingerprint
   * @param documents knows the articles' outlines
   */
  RelatedRecord(SealedFile file, String tool, HashKey key, DocumentMemory documents)
      throws IOException {
    this.file = file;
    this.tool = tool;
    this.key = key;
    this.documents = documents;
    this.last = file.read();
  }

  @Override
  public Optional<String> outline(SourceDocument document) {
    return documents.outline(document);
  }

  @Override
  public int[][] choice(Supplier<List<Object>> compared, Supplier<int[][]> choose) {
    Optional<String> print = print(compared.get());
    Optional<int[][]> same = print.flatMap(this::recall);
    if (same.isPresent()) {
      return same.get();
    }
    int[][] chosen = choose.get();
    made = print.map(name -> record(name, chosen));
    return chosen;
  }

  /** Part by part, on all processors. */
  private Optional<String> print(List<Object> compared) {
    int parts = (compared.size() + PART - 1) / PART;
    List<Object> prints =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(i -> compared.subList(i * PART, Math.min(compared.size(), (i + 1) * PART)))
            .map(part -> new Fingerprints(key).of(part))
            .flatMap(Optional::stream)
            .collect(Collectors.toList());
    return prints.size() < parts
        ? Optional.empty()
        : new Fingerprints(key).of(List.of(tool, prints));
  }

  private Optional<int[][]> recall(String print) {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = new RecordReader(last.get());
      return in.text().equals(print) ? Optional.of(read(in)) : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  private static int[][] read(RecordReader in) throws BrokenRecordException {
    int[][] chosen = new int[in.size()][];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = new int[in.size()];
      for (int j = 0; j < chosen[i].length; j++) {
        chosen[i][j] = in.count();
        if (chosen[i][j] >= chosen.length) {
          throw new BrokenRecordException();
        }
      }
    }
    return chosen;
  }

  private static RecordWriter record(String print, int[][] chosen) {
    RecordWriter out = new RecordWriter().text(print).number(chosen.length);
    for (int[] numbers : chosen) {
      out.number(numbers.length);
      for (int number : numbers) {
        out.number(number);
      }
    }
    return out;
  }

  /** Saves what was chosen, if it was chosen anew. */
  void save() throws IOException {
    if (made.isPresent()) {
      file.write(out -> out.write(made.get()));
    }
  }
}
