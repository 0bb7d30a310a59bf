package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the last build were made of. A page is not made again if it would be made of
 * the same; nothing here is its content, which is taken from where it was published. Safe for
 * several threads.
 */
final class PageMemory {
  private static final long VERSION = 1;

  private final Optional<SealedFile> file;
  private final String key;
  private final HashKey secret;
  private final Map<String, Known> known;
  private final Map<String, Known> made;

  /**
   * @param reads what the template looked at beside the page's own values
   * @param fingerprint of these and of the page's own values
   * @param content what they made
   */
  record Known(Set<String> reads, String fingerprint, ContentHash content) {
    /** By hand, for the reason of {@link dev.helpcenter.cache.FileStamp#equals}. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || other instanceof Known page
              && reads.equals(page.reads)
              && fingerprint.equals(page.fingerprint)
              && content.equals(page.content);
    }

    @Override
    public int hashCode() {
      return content.hashCode();
    }
  }

  private PageMemory(
      Optional<SealedFile> file, String key, HashKey secret, Map<String, Known> known) {
    this.file = file;
    this.key = key;
    this.secret = secret;
    this.known = known;
    this.made = new ConcurrentHashMap<>(known.size() * 2);
  }

  /** Remembers nothing. */
  static PageMemory none() {
    return new PageMemory(Optional.empty(), "", new HashKey(0, 0), Map.of());
  }

  /**
   * Opens the memory of the last build.
   *
   * @param key what all pages depend on; with another one, nothing is known
   * @param secret of all fingerprints
   */
  static PageMemory open(SealedFile file, String key, HashKey secret) throws IOException {
    Optional<byte[]> bytes = file.read();
    Map<String, Known> known = new HashMap<>();
    if (bytes.isPresent()) {
      try {
        read(new RecordReader(bytes.get()), key, known);
      } catch (BrokenRecordException e) {
        known.clear();
      }
    }
    return new PageMemory(Optional.of(file), key, secret, known);
  }

  private static void read(RecordReader in, String key, Map<String, Known> known)
      throws BrokenRecordException {
    if (in.number() != VERSION || !in.text().equals(key)) {
      return;
    }
    List<Set<String>> reads = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      Set<String> keys = new TreeSet<>();
      for (int more = in.size(); more > 0; more--) {
        keys.add(in.text());
      }
      reads.add(Set.copyOf(keys));
    }
    for (int left = in.size(); left > 0; left--) {
      String path = in.text();
      int number = in.count();
      if (number >= reads.size()) {
        throw new BrokenRecordException();
      }
      String fingerprint = in.text();
      ContentHash content = new ContentHash(in.fixed(), in.count());
      known.put(path, new Known(reads.get(number), fingerprint, content));
    }
  }

  /** The key of the fingerprints. */
  HashKey secret() {
    return secret;
  }

  /** Whether what it gets to know is kept. */
  boolean isKept() {
    return file.isPresent();
  }

  /** What is known of a page. */
  Optional<Known> of(String path) {
    return Optional.ofNullable(known.get(path));
  }

  /** Takes note of a page of this build, made or kept. */
  void put(String path, Known page) {
    made.put(path, page);
  }

  /** Saves what is known of this build's pages, if it is something else than before. */
  void save() throws IOException {
    if (file.isEmpty() || made.equals(known)) {
      return;
    }
    Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
    made.values().forEach(page -> numbers.putIfAbsent(page.reads(), numbers.size()));
    RecordWriter out = new RecordWriter().number(VERSION).text(key).number(numbers.size());
    for (Set<String> reads : numbers.keySet()) {
      out.number(reads.size());
      new TreeSet<>(reads).forEach(out::text);
    }
    out.number(made.size());
    made.forEach(
        (path, page) -> {
          out.text(path).number(numbers.getOrDefault(page.reads(), 0));
          out.text(page.fingerprint()).fixed(page.content().checksums());
          out.number(page.content().length());
        });
    file.get().write(sink -> sink.write(out));
  }
}
