package dev.helpcenter.build;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.jbake.KnownPages;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lets pages that would be made of the same as last time stay as they were published. */
final class PageReuse implements KnownPages {
  private final PageMemory memory;
  private final OutputSink sink;
  private final Predicate<OutputFile> silent;

  /**
   * @param sink has the pages of the last build
   * @param silent whether there is nothing to say about a page; only such pages are remembered
   */
  PageReuse(PageMemory memory, OutputSink sink, Predicate<OutputFile> silent) {
    this.memory = memory;
    this.sink = sink;
    this.silent = silent;
  }

  @Override
  public HashKey key() {
    return memory.secret();
  }

  @Override
  public boolean isWanted() {
    return memory.isKept();
  }

  @Override
  public Optional<Set<String>> reads(String path) {
    return memory.of(path).map(PageMemory.Known::reads);
  }

  @Override
  public Optional<String> own(String path, String version) {
    return memory.own(path, version);
  }

  @Override
  public boolean keep(String path, String fingerprint) throws IOException {
    Optional<PageMemory.Known> known =
        memory.of(path).filter(page -> page.fingerprint().equals(fingerprint));
    if (known.isEmpty() || !sink.keep(path, known.get().content())) {
      return false;
    }
    memory.put(path, known.get());
    return true;
  }

  @Override
  public void made(OutputFile page, Set<String> reads, String version, String fingerprint) {
    if (silent.test(page)) {
      ContentHash content = ContentHash.of(page.content());
      memory.put(page.path(), new PageMemory.Known(reads, version, fingerprint, content));
    }
  }
}
