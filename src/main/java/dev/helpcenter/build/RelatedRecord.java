package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
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

  private final KeptResult kept;
  private final String tool;
  private final HashKey key;
  private final DocumentMemory documents;

  /**
   * @param kept what the last build has left
   * @param tool another one may choose others
   * @param key of the fingerprint
   * @param documents knows the articles' outlines
   */
  RelatedRecord(KeptResult kept, String tool, HashKey key, DocumentMemory documents) {
    this.kept = kept;
    this.tool = tool;
    this.key = key;
    this.documents = documents;
  }

  @Override
  public Optional<String> outline(SourceDocument document) {
    return documents.outline(document);
  }

  @Override
  public int[][] choice(Supplier<List<Object>> compared, Supplier<int[][]> choose) {
    Optional<String> print = print(compared.get());
    Optional<int[][]> same = print.flatMap(name -> kept.recall(name, RelatedRecord::read));
    if (same.isPresent()) {
      return same.get();
    }
    int[][] chosen = choose.get();
    print.ifPresent(name -> write(chosen, kept.keep(name)));
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

  private static void write(int[][] chosen, RecordWriter out) {
    out.number(chosen.length);
    for (int[] numbers : chosen) {
      out.number(numbers.length);
      for (int number : numbers) {
        out.number(number);
      }
    }
  }

  /** Saves what was chosen, if it was chosen anew. */
  void save() throws IOException {
    kept.save();
  }
}
