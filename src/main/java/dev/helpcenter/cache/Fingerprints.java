package dev.helpcenter.cache;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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
 * They need a secret key: who writes an article can't make it look like another. Values must not
 * change while this object lives. For one thread.
 */
public final class Fingerprints {
  private static final String URL = "url";

  private final KeyedHash hash;

  /** Writers that are free: tens of thousands of new ones would keep the collector busy. */
  private final Deque<RecordWriter> writers = new ArrayDeque<>();

  private final Known known;

  /**
   * The maps that many values have in common, which are those with an address. Safe for several
   * threads.
   */
  public static final class Known {
    private final HashKey key;
    private final Map<Map<?, ?>, Long> hashes =
        Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * @param key with another one, all fingerprints are others
     */
    public Known(HashKey key) {
      this.key = key;
    }
  }

  /**
   * @param key with another one, all fingerprints are others
   */
  public Fingerprints(HashKey key) {
    this(new Known(key));
  }

  /**
   * @param known what other threads have looked at already
   */
  public Fingerprints(Known known) {
    this.known = known;
    this.hash = new KeyedHash(known.key);
  }

  /** The fingerprint; nothing if there is a value of another kind, which might change unseen. */
  public Optional<String> of(Object value) {
    RecordWriter out = writer();
    boolean plain = value instanceof Map<?, ?> map ? write(map, out) : write(value, out);
    long print = hash(out);
    return plain ? Optional.of(HexFormat.of().toHexDigits(print)) : Optional.empty();
  }

  private RecordWriter writer() {
    RecordWriter free = writers.poll();
    return free == null ? new RecordWriter() : free;
  }

  private long hash(RecordWriter out) {
    long value = out.hash(hash);
    writers.push(out.clear());
    return value;
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
    Long print = known.hashes.get(map);
    if (print == null) {
      RecordWriter inner = writer();
      if (!write(map, inner)) {
        return false;
      }
      print = hash(inner);
      known.hashes.put(map, print);
    }
    out.number('k').fixed(print);
    return true;
  }
}
