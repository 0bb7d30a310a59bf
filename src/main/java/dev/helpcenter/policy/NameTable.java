package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is known of a name by its bytes in a page, whatever the case of its letters. Makes no
 * objects: a site of 10,000 pages has millions of names.
 */
final class NameTable<V> {
  private static final byte[] CHARACTERS = characters();

  private final byte[][] names;
  private final Object[] values;
  private final int mask;

  NameTable(Map<String, V> entries) {
    int size = Integer.highestOneBit(entries.size() * 4) << 1;
    names = new byte[size][];
    values = new Object[size];
    mask = size - 1;
    entries.forEach(this::put);
  }

  private void put(String name, V value) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    int hash = 0;
    for (byte b : bytes) {
      hash = next(hash, nameCharacter(b));
    }
    int slot = slot(hash);
    while (names[slot] != null) {
      slot = slot + 1 & mask;
    }
    names[slot] = bytes;
    values[slot] = value;
  }

  /** The hash of a name that goes on with this character; 0 is that of an empty name. */
  static int next(int hash, int nameCharacter) {
    return hash * 31 + nameCharacter;
  }

  /** The byte, in lower case, if it can stand in a name; otherwise 0. */
  static int nameCharacter(byte b) {
    return CHARACTERS[b & 0xFF];
  }

  private static byte[] characters() {
    byte[] characters = new byte[256];
    for (char c : "abcdefghijklmnopqrstuvwxyz0123456789-_:.".toCharArray()) {
      characters[c] = (byte) c;
      characters[Character.toUpperCase(c)] = (byte) c;
    }
    return characters;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  /** What is known of a name, or null. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // only V is ever put in
  @Nullable V get(byte[] page, int start, int end, int hash) {
    for (int slot = slot(hash); names[slot] != null; slot = slot + 1 & mask) {
      if (matches(names[slot], page, start, end)) {
        return (V) values[slot];
      }
    }
    return null;
  }

  private static boolean matches(byte[] name, byte[] page, int start, int end) {
    if (name.length != end - start) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (name[i] != CHARACTERS[page[start + i] & 0xFF]) {
        return false;
      }
    }
    return true;
  }
}
