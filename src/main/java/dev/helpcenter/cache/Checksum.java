package dev.helpcenter.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two different cyclic redundancy checks of the same bytes, 64 bits that hardly ever agree by
 * chance. They are not cryptographic, and some fifty times faster than SHA-256 in a virtual machine
 * that has just started. For one thread.
 */
final class Checksum {
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();

  /** The checksum of these bytes. */
  static long of(byte[] bytes) {
    Checksum sum = new Checksum();
    sum.first.update(bytes);
    sum.second.update(bytes);
    return sum.value();
  }

  /** Adds bytes. */
  void add(ByteBuffer piece) {
    first.update(piece.duplicate());
    second.update(piece.duplicate());
  }

  /** Of all that was added. */
  long value() {
    return first.getValue() << 32 | second.getValue();
  }
}
