package dev.helpcenter.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts one behind the other into bytes. For one thread. */
public final class RecordWriter {
  private byte[] bytes = new byte[1 << 12];
  private int size;

  /** Writes a number in as few bytes as it needs; small ones, also below zero, need one. */
  public RecordWriter number(long value) {
    ensure(10);
    long left = value << 1 ^ value >> 63;
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left & 0x7F | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
    return this;
  }

  /** Writes a number in eight bytes. */
  public RecordWriter fixed(long value) {
    ensure(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  /** Writes a text. */
  public RecordWriter text(String text) {
    return block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes yes or no. */
  public RecordWriter flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  /** Writes bytes, and before them how many there are. */
  public RecordWriter block(byte[] block) {
    number(block.length);
    ensure(block.length);
    System.arraycopy(block, 0, bytes, size, block.length);
    size += block.length;
    return this;
  }

  /** All that was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
