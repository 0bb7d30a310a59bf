package dev.helpcenter.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what a {@link RecordWriter} wrote. It never takes more memory than the bytes account for,
 * whatever they say. For one thread.
 */
public final class RecordReader {
  private final byte[] bytes;
  private final int start;
  private final int end;
  private int position;

  public RecordReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private RecordReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.position = start;
  }

  /** Reads bytes as a record of their own, without copying them. */
  public RecordReader slice() throws BrokenRecordException {
    int length = size();
    position += length;
    return new RecordReader(bytes, position - length, position);
  }

  /** A reader of the same bytes, from their start. */
  public RecordReader again() {
    return new RecordReader(bytes, start, end);
  }

  /** How many bytes it has, those included that were read. */
  int length() {
    return end - start;
  }

  /** Writes all these bytes, as {@link RecordWriter#block} would. */
  public void copyTo(RecordWriter out) {
    out.block(bytes, start, end - start);
  }

  /** Reads one of a few constants, which was written by its number. */
  public <T> T oneOf(T[] constants) throws BrokenRecordException {
    int number = count();
    if (number >= constants.length) {
      throw new BrokenRecordException();
    }
    return constants[number];
  }

  /** Reads what {@link RecordWriter#number} wrote. */
  public long number() throws BrokenRecordException {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      byte next = next();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new BrokenRecordException();
  }

  /**
   * Reads how many numbers follow, and these, each of which fits an {@code int}. Of millions of
   * them, it takes much less time than {@link #number}.
   */
  public int[] numbers() throws BrokenRecordException {
    int[] numbers = new int[size()];
    byte[] source = bytes;
    int limit = end;
    int at = position;
    for (int i = 0; i < numbers.length; i++) {
      if (at >= limit) {
        throw new BrokenRecordException();
      }
      int next = source[at++];
      int value = next & 0x7F;
      for (int shift = 7; next < 0; shift += 7) {
        if (at >= limit || shift > 28) {
          throw new BrokenRecordException();
        }
        next = source[at++];
        if (shift == 28 && (next & 0x7F) > 0xF) {
          throw new BrokenRecordException();
        }
        value |= (next & 0x7F) << shift;
      }
      numbers[i] = value >>> 1 ^ -(value & 1);
    }
    position = at;
    return numbers;
  }

  /** Reads a number that fits an {@code int} and is not below zero. */
  public int count() throws BrokenRecordException {
    long value = number();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new BrokenRecordException();
    }
    return (int) value;
  }

  /** Reads how many things follow, each of which takes at least one byte. */
  public int size() throws BrokenRecordException {
    int count = count();
    if (count > end - position) {
      throw new BrokenRecordException();
    }
    return count;
  }

  /** Reads what {@link RecordWriter#fixed} wrote. */
  public long fixed() throws BrokenRecordException {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | next() & 0xFF;
    }
    return value;
  }

  /** Reads a text. */
  public String text() throws BrokenRecordException {
    int length = size();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** Passes over a text. */
  void skipText() throws BrokenRecordException {
    int length = size();
    position += length;
  }

  /** Where this reader stands. */
  int place() {
    return position;
  }

  /** Another reader of these bytes, from a place on where this one stood. */
  RecordReader at(int place) {
    RecordReader reader = new RecordReader(bytes, start, end);
    reader.position = place;
    return reader;
  }

  /** Reads yes or no. */
  public boolean flag() throws BrokenRecordException {
    return number() != 0;
  }

  /** Reads bytes. */
  public byte[] block() throws BrokenRecordException {
    int length = size();
    byte[] block = Arrays.copyOfRange(bytes, position, position + length);
    position += length;
    return block;
  }

  private byte next() throws BrokenRecordException {
    if (position >= end) {
      throw new BrokenRecordException();
    }
    return bytes[position++];
  }
}
