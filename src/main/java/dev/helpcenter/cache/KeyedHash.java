package dev.helpcenter.cache;

/**
 * SipHash-2-4: 64 bits that tell bytes apart, also if somebody chooses them who does not know the
 * key. In a virtual machine that has just started it is some five times faster than SHA-256. For
 * one thread.
 *
 * @see <a href="https://www.aumasson.jp/siphash/siphash.pdf">Aumasson and Bernstein, SipHash: a
 *     fast short-input PRF</a>
 */
public final class KeyedHash {
  private final HashKey key;
  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private int words;

  public KeyedHash(HashKey key) {
    this.key = key;
    begin();
  }

  private void begin() {
    v0 = key.first() ^ 0x736f6d6570736575L;
    v1 = key.second() ^ 0x646f72616e646f6dL;
    v2 = key.first() ^ 0x6c7967656e657261L;
    v3 = key.second() ^ 0x7465646279746573L;
    words = 0;
  }

  /** Adds eight bytes, the lowest first. */
  public KeyedHash add(long word) {
    words++;
    mix(word);
    return this;
  }

  /** Of all that was added; then it begins anew. */
  public long value() {
    return value(0, 0);
  }

  /** Of all that was added and these bytes. */
  long value(byte[] bytes, int length) {
    int whole = length & ~7;
    for (int at = 0; at < whole; at += 8) {
      add(word(bytes, at, 8));
    }
    return value(word(bytes, whole, length - whole), length - whole);
  }

  private static long word(byte[] bytes, int at, int length) {
    long word = 0;
    for (int i = 0; i < length; i++) {
      word |= (bytes[at + i] & 0xFFL) << 8 * i;
    }
    return word;
  }

  /**
   * @param rest the last bytes, fewer than eight
   * @param length how many these are
   */
  private long value(long rest, int length) {
    mix((long) (8 * words + length) << 56 | rest);
    v2 ^= 0xFF;
    for (int i = 0; i < 4; i++) {
      round();
    }
    long value = v0 ^ v1 ^ v2 ^ v3;
    begin();
    return value;
  }

  private void mix(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }
}
