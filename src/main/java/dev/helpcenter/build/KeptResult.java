package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.util.Optional;

/**
 * One result of the last build in a file of its own, under the fingerprint of all that it was made
 * of. For one thread at a time.
 */
final class KeptResult {
  private final SealedFile file;
  private final Optional<byte[]> last;
  private Optional<RecordWriter> made = Optional.empty();

  /** Reads a result. */
  @FunctionalInterface
  interface Format<T> {
    /**
     * Reads it, and believes nothing of it that could stop the build.
     *
     * @throws BrokenRecordException if it can't be what was written
     */
    T read(RecordReader in) throws BrokenRecordException;
  }

  private KeptResult(SealedFile file, Optional<byte[]> last) {
    this.file = file;
    this.last = last;
  }

  /** Opens what the last build has left. */
  static KeptResult open(SealedFile file) throws IOException {
    return new KeptResult(file, file.read());
  }

  /** The result, if it was made of the same. */
  <T> Optional<T> recall(String print, Format<T> format) {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = new RecordReader(last.get());
      return in.text().equals(print) ? Optional.of(format.read(in)) : Optional.empty();
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** Begins another result, to be written behind its fingerprint. */
  RecordWriter keep(String print) {
    RecordWriter out = new RecordWriter().text(print);
    made = Optional.of(out);
    return out;
  }

  /** Saves the other result, if there is one. */
  void save() throws IOException {
    if (made.isPresent()) {
      file.write(out -> out.write(made.get()));
    }
  }
}
