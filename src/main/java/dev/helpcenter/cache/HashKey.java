package dev.helpcenter.cache;

import java.util.Optional;
import java.util.UUID;

/** The secret of a {@link KeyedHash}: 128 bits, which stay where the hashes are kept. */
public record HashKey(long first, long second) {
  /** The length of its record. */
  public static final int BYTES = 16;

  /** A key that nobody else has; it takes the system's random numbers. */
  public static HashKey random() {
    UUID random = UUID.randomUUID();
    return new HashKey(random.getMostSignificantBits(), random.getLeastSignificantBits());
  }

  /** Reads a record; nothing if it is none. */
  public static Optional<HashKey> read(byte[] record) {
    RecordReader in = new RecordReader(record);
    try {
      return Optional.of(new HashKey(in.fixed(), in.fixed()));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** The key's record. */
  public RecordWriter record() {
    return new RecordWriter().fixed(first).fixed(second);
  }
}
