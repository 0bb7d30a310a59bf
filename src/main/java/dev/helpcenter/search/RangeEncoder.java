package dev.helpcenter.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Writes bits and whole numbers in about as many bytes as they tell news: a binary range coder
 * whose contexts learn how probable a one is (as in LZMA). {@code postings.js} reads it, and has to
 * learn in the same steps.
 */
final class RangeEncoder {
  /** A number's contexts: its length, and its first digits below the leading one. */
  static final int CONTEXTS = 32 * 32;

  /** Probabilities are whole numbers of this many bits. */
  static final int PRECISION = 12;

  /** The digits of a number that have contexts; the others are as good as random. */
  private static final int DIGITS = 4;

  private static final int TOP = 1 << 24;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final short[] zeros;
  private final byte[] seen;
  private long low;
  private int range = -1;
  private int pending = 1;
  private int last;

  /**
   * @param kinds how many kinds of numbers there are, each with contexts of its own
   */
  RangeEncoder(int kinds) {
    zeros = new short[kinds * CONTEXTS];
    seen = new byte[zeros.length];
    Arrays.fill(zeros, (short) (1 << (PRECISION - 1)));
  }

  /** Writes a number that is not negative: its length in unary, then its digits. */
  void number(int kind, int value) {
    int base = kind * CONTEXTS;
    int more = value + 1;
    int length = 31 - Integer.numberOfLeadingZeros(more);
    for (int i = 0; i < length; i++) {
      bit(base + i, 1);
    }
    bit(base + length, 0);
    int node = 1;
    for (int i = length - 1; i >= 0; i--) {
      int digit = more >>> i & 1;
      if (length - i <= DIGITS) {
        bit(base + 32 * (length + 1) + node, digit);
        node = 2 * node + digit;
      } else {
        encode(range >>> 1, digit);
      }
    }
  }

  private void bit(int context, int bit) {
    int probability = zeros[context];
    encode((range >>> PRECISION) * probability, bit);
    int rate = rate(seen[context]);
    if (seen[context] < Byte.MAX_VALUE) {
      seen[context]++;
    }
    zeros[context] +=
        (short) (bit == 0 ? ((1 << PRECISION) - probability) >> rate : -(probability >> rate));
  }

  /** How fast a context learns: at first fast, in the end by a 32nd of what surprised it. */
  private static int rate(int seen) {
    return seen < 2 ? 2 : seen < 6 ? 3 : seen < 16 ? 4 : 5;
  }

  private void encode(int bound, int bit) {
    if (bit == 0) {
      range = bound;
    } else {
      low += Integer.toUnsignedLong(bound);
      range -= bound;
    }
    while (Integer.compareUnsigned(range, TOP) < 0) {
      range <<= 8;
      shift();
    }
  }

  /** Moves a byte out; one that a carry may still change waits, with the 255s behind it. */
  private void shift() {
    if (low < 0xFF000000L || low > 0xFFFFFFFFL) {
      int carry = (int) (low >>> 32);
      for (; pending > 0; pending--) {
        out.write(last + carry);
        last = 0xFF;
      }
      last = (int) (low >>> 24) & 0xFF;
    }
    pending++;
    low = (low & 0x00FFFFFF) << 8;
  }

  /** All bytes; the coder is of no use afterwards. */
  byte[] finish() {
    for (int i = 0; i < 5; i++) {
      shift();
    }
    byte[] bytes = out.toByteArray();
    int end = bytes.length;
    // Where the bytes end, the reader reads zeros. The first byte is always zero.
    while (end > 1 && bytes[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOfRange(bytes, 1, Math.max(1, end));
  }
}
