package dev.helpcenter.site;

import java.util.SplittableRandom;

/**
 * Finds the slot of a key in a table of open addressing with linear probing, where zero is a free
 * slot and the table's length is a power of two. Which slot comes first depends on a secret number:
 * nobody can choose words that all want the same one, and so make a build hang.
 */
final class Slots {
  private final long multiplier = new SplittableRandom().nextLong() | 1;

  /** The slot of a key that is not zero, or the free slot that it is to have. */
  int find(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * multiplier >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
