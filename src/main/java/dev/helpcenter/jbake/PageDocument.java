package dev.helpcenter.jbake;

import dev.helpcenter.cache.Fingerprints;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A document as JBake's templates and tools see it. Its body and hash are only made when they are
 * asked for: a site's bodies need not be in memory all at once.
 */
final class PageDocument extends DocumentModel {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final transient Supplier<String> body;
  private final transient Supplier<String> sha1;
  private final transient Supplier<Map<String, Object>> page;
  private final transient Supplier<Optional<Map<String, Object>>> facts;
  private final transient PageReads reads = new PageReads();
  private @Nullable String print;

  /**
   * @param source what it was made of, for messages
   * @param page the template's {@code page}
   * @param facts what decides over it; nothing if that can't be told
   */
  PageDocument(
      String source,
      Map<String, Object> values,
      Supplier<String> body,
      Supplier<String> sha1,
      Supplier<Map<String, Object>> page,
      Supplier<Optional<Map<String, Object>>> facts) {
    this.source = source;
    this.body = body;
    this.page = page;
    this.facts = facts;
    this.sha1 = sha1;
    putAll(values);
    put(ModelAttributes.BODY, "");
    put(ModelAttributes.SHA1, "");
  }

  /** A copy with its neighbours of the same type; JBake shows them only on the page itself. */
  PageDocument between(@Nullable DocumentModel previous, @Nullable DocumentModel next) {
    PageDocument copy = new PageDocument(source, Map.of(), body, sha1, page, facts);
    super.forEach(copy::put);
    copy.put(ModelAttributes.PREVIOUS_CONTENT, previous);
    copy.put(ModelAttributes.NEXT_CONTENT, next);
    return copy;
  }

  /** What it was made of: an article's file, or a category. */
  String source() {
    return source;
  }

  /** The template's {@code page}. */
  Map<String, Object> page() {
    return page.get();
  }

  /** The fingerprint of all that decides over {@link #page}; nothing if that can't be told. */
  Optional<String> print(Fingerprints fingerprints) {
    if (print == null) {
      print = facts.get().flatMap(fingerprints::of).orElse("");
    }
    return Optional.of(print).filter(text -> !text.isEmpty());
  }

  /** What this page's template has looked at so far. */
  PageReads reads() {
    return reads;
  }

  @Override
  public @Nullable Object get(Object key) {
    if (ModelAttributes.BODY.equals(key)) {
      return body.get();
    }
    return ModelAttributes.SHA1.equals(key) ? sha1.get() : super.get(key);
  }

  @Override
  public Object getOrDefault(Object key, Object defaultValue) {
    Object value = get(key);
    return value == null ? defaultValue : value;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return complete().entrySet();
  }

  @Override
  public Collection<Object> values() {
    return complete().values();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    complete().forEach(action);
  }

  private DocumentModel complete() {
    DocumentModel complete = new DocumentModel();
    super.forEach(complete::put);
    complete.setBody(body.get());
    complete.setSha1(sha1.get());
    return complete;
  }
}
