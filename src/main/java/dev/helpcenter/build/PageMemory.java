package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import dev.helpcenter.parallel.Background;
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
  private static final long VERSION = 2;

  /** The length of a fingerprint of own values, with which all fingerprints here begin. */
  private static final int OWN = 16;

  private final Optional<SealedFile> file;
  private final String key;
  private final HashKey secret;
  private final Last last;
  private final Map<String, Known> made;
  private volatile Optional<Background<String>> outline = Optional.empty();

  /**
   * The memory of the last build.
   *
   * @param outline what pages showed of each other; empty if that is not known
   */
  private record Last(String outline, Map<String, Known> pages) {
    static final Last NOTHING = new Last("", Map.of());
  }

  /**
   * @param reads what the template looked at beside the page's own values
   * @param version tells the page's file from all others; empty if that is not known
   * @param fingerprint of the page's own values, and then of these
   * @param content what they made
   */
  record Known(Set<String> reads, String version, String fingerprint, ContentHash content) {
    /** By hand, for the reason of {@link dev.helpcenter.cache.FileStamp#equals}. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || other instanceof Known page
              && reads.equals(page.reads)
              && version.equals(page.version)
              && fingerprint.equals(page.fingerprint)
              && content.equals(page.content);
    }

    @Override
    public int hashCode() {
      return content.hashCode();
    }
  }

  private PageMemory(Optional<SealedFile> file, String key, HashKey secret, Last last) {
    this.file = file;
    this.key = key;
    this.secret = secret;
    this.last = last;
    this.made = new ConcurrentHashMap<>(last.pages().size() * 2);
  }

  /** Remembers nothing. */
  static PageMemory none() {
    return new PageMemory(Optional.empty(), "", new HashKey(0, 0), Last.NOTHING);
  }

  /**
   * Opens the memory of the last build.
   *
   * @param key what all pages depend on; with another one, nothing is known
   * @param secret of all fingerprints
   */
  static PageMemory open(SealedFile file, String key, HashKey secret) throws IOException {
    return new PageMemory(Optional.of(file), key, secret, last(file.read(), key));
  }

  private static Last last(Optional<byte[]> bytes, String key) {
    try {
      return bytes.isPresent() ? read(new RecordReader(bytes.get()), key) : Last.NOTHING;
    } catch (BrokenRecordException e) {
      return Last.NOTHING;
    }
  }

  private static Last read(RecordReader in, String key) throws BrokenRecordException {
    if (in.number() != VERSION || !in.text().equals(key)) {
      return Last.NOTHING;
    }
    String outline = in.text();
    List<Set<String>> reads = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      Set<String> keys = new TreeSet<>();
      for (int more = in.size(); more > 0; more--) {
        keys.add(in.text());
      }
      reads.add(Set.copyOf(keys));
    }
    int size = in.size();
    Map<String, Known> known = new HashMap<>(size * 2);
    for (int left = size; left > 0; left--) {
      String path = in.text();
      int number = in.count();
      if (number >= reads.size()) {
        throw new BrokenRecordException();
      }
      String version = in.text();
      String fingerprint = in.text();
      ContentHash content = new ContentHash(in.fixed(), in.count());
      known.put(path, new Known(reads.get(number), version, fingerprint, content));
    }
    return new Last(outline, known);
  }

  /** The key of the fingerprints. */
  HashKey secret() {
    return secret;
  }

  /** Whether what it gets to know is kept. */
  boolean isKept() {
    return file.isPresent();
  }

  /**
   * Begins to compare with the pages of this build.
   *
   * @param shown what these show of each other; empty if that can't be told
   */
  void compareWith(Background<String> shown) {
    outline = Optional.of(shown);
  }

  private String outline() {
    return outline.map(Background::get).orElse("");
  }

  /** What is known of a page. */
  Optional<Known> of(String path) {
    return Optional.ofNullable(last.pages().get(path));
  }

  /** The fingerprint of a page's own values, if they must be what they were. */
  Optional<String> own(String path, String version) {
    boolean same = !last.outline().isEmpty() && last.outline().equals(outline());
    return of(path)
        .filter(page -> same && !version.isEmpty() && version.equals(page.version()))
        .map(page -> page.fingerprint().substring(0, OWN));
  }

  /** Takes note of a page of this build, made or kept. */
  void put(String path, Known page) {
    made.put(path, page);
  }

  /** Saves what is known of this build's pages, if it is something else than before. */
  void save() throws IOException {
    String shown = outline();
    if (file.isEmpty() || shown.equals(last.outline()) && made.equals(last.pages())) {
      return;
    }
    Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
    made.values().forEach(page -> numbers.putIfAbsent(page.reads(), numbers.size()));
    RecordWriter out = new RecordWriter().number(VERSION).text(key).text(shown);
    out.number(numbers.size());
    for (Set<String> reads : numbers.keySet()) {
      out.number(reads.size());
      new TreeSet<>(reads).forEach(out::text);
    }
    out.number(made.size());
    made.forEach(
        (path, page) -> {
          out.text(path).number(numbers.getOrDefault(page.reads(), 0));
          out.text(page.version()).text(page.fingerprint()).fixed(page.content().checksums());
          out.number(page.content().length());
        });
    file.get().write(sink -> sink.write(out));
  }
}
