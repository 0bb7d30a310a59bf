package dev.helpcenter.jbake;

import java.util.Collection;
import java.util.Map;
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
  private final transient Supplier<Neighbours> neighbours;
  private final transient PageReads reads = new PageReads();

  /** The documents of the same type before and after this one, as JBake shows them on a page. */
  record Neighbours(@Nullable DocumentModel previous, @Nullable DocumentModel next) {
    static final Neighbours NONE = new Neighbours(null, null);
  }

  /**
   * @param source what it was made of, for messages
   * @param page the template's {@code page}
   */
  PageDocument(
      String source,
      Map<String, Object> values,
      Supplier<String> body,
      Supplier<String> sha1,
      Supplier<Map<String, Object>> page) {
    this(source, values, body, sha1, page, () -> Neighbours.NONE);
  }

  private PageDocument(
      String source,
      Map<String, Object> values,
      Supplier<String> body,
      Supplier<String> sha1,
      Supplier<Map<String, Object>> page,
      Supplier<Neighbours> neighbours) {
    this.source = source;
    this.body = body;
    this.page = page;
    this.neighbours = neighbours;
    this.sha1 = sha1;
    putAll(values);
    put(ModelAttributes.BODY, "");
    put(ModelAttributes.SHA1, "");
  }

  /**
   * A copy with its neighbours of the same type; JBake shows them only on the page itself.
   *
   * @param neighbours is asked when a template looks at one of them
   */
  PageDocument between(Supplier<Neighbours> neighbours) {
    PageDocument copy = new PageDocument(source, Map.of(), body, sha1, page, neighbours);
    super.forEach(copy::put);
    copy.put(ModelAttributes.PREVIOUS_CONTENT, null);
    copy.put(ModelAttributes.NEXT_CONTENT, null);
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

  /** What this page's template has looked at so far. */
  PageReads reads() {
    return reads;
  }

  @Override
  public @Nullable Object get(Object key) {
    if (!(key instanceof String name)) {
      return null;
    }
    return switch (name) {
      case ModelAttributes.BODY -> body.get();
      case ModelAttributes.SHA1 -> sha1.get();
      case ModelAttributes.PREVIOUS_CONTENT -> neighbours.get().previous();
      case ModelAttributes.NEXT_CONTENT -> neighbours.get().next();
      default -> super.get(name);
    };
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
    complete.replaceAll((key, value) -> get(key));
    return complete;
  }
}
