package dev.helpcenter.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractor;
import org.jbake.template.ModelExtractors;
import org.jbake.template.model.TypedDocumentsExtractor;

/**
 * The values that templates find by name ({@code published_posts}, {@code alltags}, …): JBake's
 * {@link ModelExtractors}, of one site instead of the whole process, and found by the same files.
 */
final class Extractors {
  private static final String REGISTRY = "META-INF/org.jbake.template.ModelExtractors.properties";

  private static final String POSTS = "published_posts";

  /** What JBake's extractors would ask the clock or the process-wide list of types for. */
  private final Map<String, ModelExtractor<?>> byKey = new HashMap<>();

  /** Keys whose value is the same on all pages, so that it is made once. */
  private final Set<String> shared;

  Extractors(MemoryContentStore store, String dataType, Supplier<Date> publishedDate)
      throws IOException {
    for (URL registry :
        Collections.list(Extractors.class.getClassLoader().getResources(REGISTRY))) {
      load(registry);
    }
    byKey.put(ModelAttributes.PUBLISHED_DATE, (db, model, key) -> publishedDate.get());
    byKey.put("all_content", (db, model, key) -> allContent(store, dataType));
    byKey.put("published_content", (db, model, key) -> publishedContent(store));
    byKey.remove(ModelAttributes.DB);
    byKey.remove(ModelAttributes.DATA);
    Set<String> sameEverywhere =
        new HashSet<>(
            List.of(
                "all_content",
                "published_content",
                "published_pages",
                ModelAttributes.ALLTAGS,
                ModelAttributes.TAGS));
    for (String type : store.types()) {
      ModelExtractor<?> known = byKey.get(type + "s");
      if (known == null || known instanceof TypedDocumentsExtractor) {
        byKey.put(type + "s", (db, model, key) -> db.getAllContent(type));
        sameEverywhere.add(type + "s");
      }
      String published = "published_" + type + "s";
      if (byKey.putIfAbsent(published, (db, model, key) -> db.getPublishedContent(type)) == null) {
        sameEverywhere.add(published);
      }
    }
    this.shared = Set.copyOf(sameEverywhere);
  }

  private void load(URL registry) throws IOException {
    Properties entries = new Properties();
    try (InputStream in = registry.openStream()) {
      entries.load(in);
    }
    for (String className : entries.stringPropertyNames()) {
      ModelExtractor<?> extractor = instantiate(className);
      for (String key : entries.getProperty(className).split(",", -1)) {
        byKey.put(key.strip(), extractor);
      }
    }
  }

  private static ModelExtractor<?> instantiate(String className) throws IOException {
    try {
      return (ModelExtractor<?>) Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IOException(className + " in " + REGISTRY + " cannot be used", e);
    }
  }

  Optional<ModelExtractor<?>> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether this key's value does not depend on the page; posts do if the index is paged. */
  boolean isShared(String key, Map<String, Object> values) {
    return shared.contains(key)
        || (key.equals(POSTS) && !values.containsKey(ModelAttributes.NUMBER_OF_PAGES));
  }

  private static DocumentList<DocumentModel> allContent(MemoryContentStore store, String dataType) {
    DocumentList<DocumentModel> all = new DocumentList<>();
    List<String> types = new ArrayList<>(store.types());
    types.remove(dataType);
    types.forEach(type -> all.addAll(store.ofType(type)));
    return all;
  }

  private static DocumentList<DocumentModel> publishedContent(MemoryContentStore store) {
    DocumentList<DocumentModel> all = new DocumentList<>();
    store.types().forEach(type -> all.addAll(store.getPublishedContent(type)));
    return all;
  }
}
