package dev.helpcenter.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Named records of an earlier build, in two files: one with all of them, and one with those that
 * have changed since that was written. After a small change only the second, small one is written.
 * Looked at by any thread, saved by one.
 */
public final class RecordStore {
  private static final long VERSION = 1;

  /**
   * The second file has at most this share of the records and, when it is written again, of their
   * bytes; and as many records may be without use.
   */
  private static final int SHARE = 8;

  private final SealedFile all;
  private final SealedFile changed;
  private final String key;

  /** Tells the first file, to which the second one belongs, from all others. */
  private final Optional<String> base;

  private final Map<String, RecordReader> records;

  /** The names in the second file. */
  private final Set<String> later;

  private record Content(String base, Map<String, RecordReader> records) {}

  /**
   * Opens the store.
   *
   * @param all the file with all records
   * @param changed the other one
   * @param key what all records depend on; with another one, there are none
   */
  public static RecordStore open(SealedFile all, SealedFile changed, String key)
      throws IOException {
    Optional<Content> first = read(all, key);
    Optional<Content> second =
        first.isPresent()
            ? read(changed, key).filter(content -> content.base().equals(first.get().base()))
            : Optional.empty();
    return new RecordStore(all, changed, key, first, second);
  }

  private RecordStore(
      SealedFile all,
      SealedFile changed,
      String key,
      Optional<Content> first,
      Optional<Content> second) {
    this.all = all;
    this.changed = changed;
    this.key = key;
    this.base = first.map(Content::base);
    this.records = first.map(Content::records).orElseGet(HashMap::new);
    this.later = second.map(Content::records).orElse(Map.of()).keySet();
    second.ifPresent(content -> records.putAll(content.records()));
  }

  private static Optional<Content> read(SealedFile file, String key) throws IOException {
    Optional<byte[]> bytes = file.read();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      RecordReader in = new RecordReader(bytes.get());
      if (in.number() != VERSION || !in.text().equals(key)) {
        return Optional.empty();
      }
      String base = in.text();
      int size = in.size();
      Map<String, RecordReader> records = new HashMap<>(size * 2);
      for (int left = size; left > 0; left--) {
        records.put(in.text(), in.slice());
      }
      return Optional.of(new Content(base, records));
    } catch (BrokenRecordException e) {
      return Optional.empty();
    }
  }

  /** The names of all records. */
  public Set<String> names() {
    return Collections.unmodifiableSet(records.keySet());
  }

  /** A record, to be read from its start. */
  public Optional<RecordReader> get(String name) {
    return Optional.ofNullable(records.get(name)).map(RecordReader::again);
  }

  /**
   * Saves the records for the next build; does nothing if they are the same.
   *
   * @param kept names of records that were there
   * @param made names of others, or of the same with another content
   * @param source makes a record when it is written, so that not all of them are in memory
   */
  public void save(Set<String> kept, Collection<String> made, Function<String, RecordWriter> source)
      throws IOException {
    int unused = records.size() - kept.size();
    List<String> again = new ArrayList<>(later);
    again.retainAll(kept);
    boolean small =
        (made.size() + again.size()) * SHARE <= kept.size() && bytes(again) * SHARE <= bytes(kept);
    if (base.isPresent() && small && unused * SHARE <= kept.size()) {
      if (!made.isEmpty()) {
        write(changed, base.get(), again, made, source);
      }
    } else if (!made.isEmpty() || unused > 0) {
      write(all, UUID.randomUUID().toString(), kept, made, source);
    }
  }

  private long bytes(Collection<String> names) {
    return names.stream()
        .mapToLong(name -> Objects.requireNonNull(records.get(name)).length())
        .sum();
  }

  private void write(
      SealedFile file,
      String base,
      Collection<String> kept,
      Collection<String> made,
      Function<String, RecordWriter> source)
      throws IOException {
    file.write(
        out -> {
          RecordWriter head = new RecordWriter().number(VERSION).text(key).text(base);
          out.write(head.number(kept.size() + made.size()));
          for (String name : kept) {
            RecordWriter copy = new RecordWriter().text(name);
            Objects.requireNonNull(records.get(name)).copyTo(copy);
            out.write(copy);
          }
          for (String name : made) {
            out.write(new RecordWriter().text(name).block(source.apply(name)));
          }
        });
  }
}
