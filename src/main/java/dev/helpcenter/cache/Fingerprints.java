package dev.helpcenter.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a short text whether values are what they were: maps, lists, texts, numbers, yes and no.
 * It is cryptographic: who writes an article can't make it look like another. Values must not
 * change while this object lives. For one thread.
 */
public final class Fingerprints {
  private static final String URL = "url";
  private static final int LENGTH = 16;

  private final MessageDigest digest = sha256();

  /** Writers that are free: tens of thousands of new ones would keep the collector busy. */
  private final Deque<RecordWriter> writers = new ArrayDeque<>();

  /** Of the maps that many pages have in common, which are those with an address. */
  private final Map<Map<?, ?>, byte[]> known = new IdentityHashMap<>();

  /** The fingerprint; nothing if there is a value of another kind, which might change unseen. */
  public Optional<String> of(Object value) {
    RecordWriter out = writer();
    boolean plain = value instanceof Map<?, ?> map ? write(map, out) : write(value, out);
    byte[] print = digest(out);
    return plain ? Optional.of(HexFormat.of().formatHex(print, 0, LENGTH)) : Optional.empty();
  }

  private RecordWriter writer() {
    RecordWriter free = writers.poll();
    return free == null ? new RecordWriter() : free;
  }

  private byte[] digest(RecordWriter out) {
    digest.update(out.buffer());
    writers.push(out.clear());
    return digest.digest();
  }

  private boolean write(@Nullable Object value, RecordWriter out) {
    if (value instanceof String text) {
      out.number('s').text(text);
      return true;
    }
    if (value instanceof Map<?, ?> map) {
      return map.containsKey(URL) ? writeKnown(map, out) : write(map, out);
    }
    if (value instanceof Collection<?> values) {
      out.number('l').number(values.size());
      for (Object each : values) {
        if (!write(each, out)) {
          return false;
        }
      }
      return true;
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.number('v').text(value.toString());
      return true;
    }
    return false;
  }

  /**
   * In the map's own order, which templates may show; without one in that of the keys, as {@code
   * Map.of} has another order in each run.
   */
  private boolean write(Map<?, ?> map, RecordWriter out) {
    out.number('m').number(map.size());
    Object[] keys = map.keySet().toArray();
    for (Object key : keys) {
      if (!(key instanceof String)) {
        return false;
      }
    }
    if (!(map instanceof LinkedHashMap) && !(map instanceof SortedMap)) {
      Arrays.sort(keys);
    }
    for (Object key : keys) {
      out.text((String) key);
      if (!write(map.get(key), out)) {
        return false;
      }
    }
    return true;
  }

  private boolean writeKnown(Map<?, ?> map, RecordWriter out) {
    byte[] print = known.get(map);
    if (print == null) {
      RecordWriter inner = writer();
      if (!write(map, inner)) {
        return false;
      }
      print = digest(inner);
      known.put(map, print);
    }
    out.number('k').block(print);
    return true;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
