package dev.helpcenter.render;

import java.io.ByteArrayOutputStream;

/**
 * Deflate (RFC 1951) with fixed Huffman codes and repetitions of the last byte only: enough for
 * pictures with plain areas.
 */
final class RunLengthDeflate {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int END_OF_BLOCK = 256;

  /** The first length of each length code from 257 on, and the extra bits of that code. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] EXTRA_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
  private int buffer;
  private int filled;

  byte[] compress(byte[] data) {
    bits(0b011, 3); // the last block, fixed codes
    for (int at = 0; at < data.length; ) {
      int run = at == 0 ? 0 : run(data, at);
      if (run >= SHORTEST) {
        repeat(run);
        at += run;
      } else {
        symbol(data[at] & 0xFF);
        at++;
      }
    }
    symbol(END_OF_BLOCK);
    bits(0, 7); // pushes out the last byte
    return out.toByteArray();
  }

  /** How often the byte before this place follows from here. */
  private static int run(byte[] data, int at) {
    int end = Math.min(data.length, at + LONGEST);
    int i = at;
    while (i < end && data[i] == data[at - 1]) {
      i++;
    }
    return i - at;
  }

  private void repeat(int length) {
    int code = LENGTHS.length - 1;
    while (LENGTHS[code] > length) {
      code--;
    }
    symbol(257 + code);
    bits(length - LENGTHS[code], EXTRA_BITS[code]);
    bits(0, 5); // the distance 1
  }

  /** The fixed code of a literal or length, after section 3.2.6. */
  private void symbol(int value) {
    if (value < 144) {
      code(0x30 + value, 8);
    } else if (value < 256) {
      code(0x190 + value - 144, 9);
    } else if (value < 280) {
      code(value - 256, 7);
    } else {
      code(0xC0 + value - 280, 8);
    }
  }

  /** Huffman codes are packed from their highest bit on. */
  private void code(int code, int length) {
    bits(Integer.reverse(code) >>> (32 - length), length);
  }

  private void bits(int value, int count) {
    buffer |= value << filled;
    filled += count;
    while (filled >= 8) {
      out.write(buffer);
      buffer >>>= 8;
      filled -= 8;
    }
  }
}
