package dev.helpcenter.cache;

import java.nio.ByteBuffer;
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

  /** Writes numbers, and before them how many there are. */
  public RecordWriter numbers(int[] numbers) {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
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

  /**
   * Writes a text that is to come out just so.
   *
   * @throws BrokenRecordException if it has half a character, for which there are no bytes
   */
  public RecordWriter exactText(String text) throws BrokenRecordException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          throw new BrokenRecordException();
        }
        i++;
      }
    }
    return text(text);
  }

  /** Writes yes or no. */
  public RecordWriter flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  /** Writes bytes, and before them how many there are. */
  public RecordWriter block(byte[] block) {
    return block(block, 0, block.length);
  }

  /** Writes all that is in another writer, as bytes. */
  public RecordWriter block(RecordWriter other) {
    return block(other.bytes, 0, other.size);
  }

  RecordWriter block(byte[] source, int from, int length) {
    number(length);
    ensure(length);
    System.arraycopy(source, from, bytes, size, length);
    size += length;
    return this;
  }

  /** Forgets all that was written, and is as new. */
  RecordWriter clear() {
    size = 0;
    return this;
  }

  /** All that was written, where it stands. */
  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  /** The hash of all that was written. */
  long hash(KeyedHash hash) {
    return hash.value(bytes, size);
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
