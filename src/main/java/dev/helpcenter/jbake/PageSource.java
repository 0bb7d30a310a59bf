package dev.helpcenter.jbake;

import dev.helpcenter.cache.Fingerprints;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of. Its document is only made when somebody asks for it: most pages of a
 * large site stay as they were published, and most themes never ask for JBake's lists. Safe for
 * several threads.
 */
final class PageSource {
  private final String name;
  private final String type;
  private final String uri;
  private final String version;
  private final Supplier<Optional<Map<String, Object>>> facts;
  private final Supplier<PageDocument> making;
  private @Nullable PageDocument document;
  private volatile @Nullable String print;

  /**
   * @param name tells an editor what it is: an article's file, or a category
   * @param uri the document's
   * @param version tells the page's file from all others, or that there is none; empty if that is
   *     not known
   * @param facts what decides over the page; nothing if that can't be told
   * @param making makes the document
   */
  PageSource(
      String name,
      String type,
      String uri,
      String version,
      Supplier<Optional<Map<String, Object>>> facts,
      Supplier<PageDocument> making) {
    this.name = name;
    this.type = type;
    this.uri = uri;
    this.version = version;
    this.facts = facts;
    this.making = making;
  }

  String name() {
    return name;
  }

  String type() {
    return type;
  }

  String uri() {
    return uri;
  }

  String version() {
    return version;
  }

  /** The document, always the same one. */
  synchronized PageDocument document() {
    PageDocument made = document;
    if (made == null) {
      made = making.get();
      document = made;
    }
    return made;
  }

  /** The fingerprint of all that decides over the page; nothing if that can't be told. */
  Optional<String> print(Fingerprints fingerprints) {
    String known = print;
    if (known == null) {
      known = facts.get().flatMap(fingerprints::of).orElse("");
      print = known;
    }
    return Optional.of(known).filter(text -> !text.isEmpty());
  }
}
