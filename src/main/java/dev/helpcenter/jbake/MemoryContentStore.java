package dev.helpcenter.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store without its database: all documents of a site in memory, ordered and
 * indexed by type and tag when a template or tool asks for the first time.
 *
 * <p>Queries are safe from several threads. The place in a paged index ({@link #setStart}, {@link
 * #setLimit}) belongs to one thread at a time, as in JBake.
 */
final class MemoryContentStore extends ContentStore {
  /** JBake's order: newest first; it leaves open what comes first on one day. */
  private static final Comparator<DocumentModel> ORDER =
      Comparator.comparing(
              DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()))
          .thenComparing(DocumentModel::getSourceuri);

  private static final String POST = "post";
  private static final String PAGE = "page";

  private final List<String> types;
  private final Supplier<? extends Collection<? extends DocumentModel>> documents;
  private @Nullable Index index;

  /** All documents in their order. */
  private static final class Index {
    final List<DocumentModel> all;
    final Map<String, List<DocumentModel>> byType = new HashMap<>();
    final Map<String, List<DocumentModel>> publishedByType = new HashMap<>();
    final Map<String, Map<String, List<DocumentModel>>> byTypeAndTag = new HashMap<>();
    final Map<String, DocumentModel> byUri = new HashMap<>();

    /** For each document its number among those of its type. */
    final Map<DocumentModel, Integer> positions = new IdentityHashMap<>();

    Index(Collection<? extends DocumentModel> documents) {
      List<DocumentModel> sorted = new ArrayList<>(documents);
      sorted.sort(ORDER);
      this.all = Collections.unmodifiableList(sorted);
      sorted.forEach(this::add);
    }

    private void add(DocumentModel document) {
      String type = document.getType();
      byUri.put(document.getSourceuri(), document);
      List<DocumentModel> ofType = byType.computeIfAbsent(type, t -> new ArrayList<>());
      positions.put(document, ofType.size());
      ofType.add(document);
      if (!isPublished(document)) {
        return;
      }
      publishedByType.computeIfAbsent(type, t -> new ArrayList<>()).add(document);
      Map<String, List<DocumentModel>> byTag =
          byTypeAndTag.computeIfAbsent(type, t -> new LinkedHashMap<>());
      for (String tag : new LinkedHashSet<>(List.of(document.getTags()))) {
        byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(document);
      }
    }
  }

  /**
   * @param types the order of types in answers that span several
   * @param documents what will be published, and data files; asked for with the first query, and
   *     nobody may change them then
   */
  MemoryContentStore(
      List<String> types, Supplier<? extends Collection<? extends DocumentModel>> documents) {
    super("memory", "memory");
    this.types = List.copyOf(types);
    this.documents = documents;
  }

  private synchronized Index index() {
    Index made = index;
    if (made == null) {
      made = new Index(documents.get());
      index = made;
    }
    return made;
  }

  /** Pages are, whatever their status says: drafts are only here if asked for. Data may be. */
  private static boolean isPublished(DocumentModel document) {
    return !document.getRendered() || ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
  }

  /** The documents of a type in their order; the list can't be changed. */
  List<DocumentModel> ofType(String type) {
    return Collections.unmodifiableList(index().byType.getOrDefault(type, List.of()));
  }

  /** The number of a document among those of its type; nothing if it is in no list. */
  OptionalInt position(DocumentModel document) {
    Integer position = index().positions.get(document);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  private List<DocumentModel> published(String type) {
    return index().publishedByType.getOrDefault(type, List.of());
  }

  /** All types, in the order of the configuration. */
  List<String> types() {
    return types;
  }

  private static DocumentList<DocumentModel> list(Collection<DocumentModel> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    list.addAll(documents);
    return list;
  }

  private DocumentList<DocumentModel> paged(List<DocumentModel> documents, boolean applyPaging) {
    if (!applyPaging || getStart() < 0 || getLimit() < 0) {
      return list(documents);
    }
    int from = (int) Math.min(getStart(), documents.size());
    int to = (int) Math.min(getStart() + getLimit(), documents.size());
    return list(documents.subList(from, to));
  }

  private List<DocumentModel> tagged(String type, String tag) {
    return index().byTypeAndTag.getOrDefault(type, Map.of()).getOrDefault(tag, List.of());
  }

  @Override
  public long getDocumentCount(String docType) {
    return ofType(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return published(docType).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentModel document = index().byUri.get(uri);
    return list(document == null ? List.of() : List.of(document));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent(POST);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return paged(published(POST), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return list(tagged(POST, tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    DocumentList<DocumentModel> documents = new DocumentList<>();
    types.forEach(type -> documents.addAll(tagged(type, tag)));
    return documents;
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent(PAGE);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return list(published(docType));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return list(ofType(docType));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return paged(ofType(docType), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return list(index().all.stream().filter(document -> !document.getRendered()).toList());
  }

  @Override
  public Set<String> getTags() {
    return tags(List.of(POST));
  }

  @Override
  public Set<String> getAllTags() {
    return tags(types);
  }

  /** Tells an editor where a tag stands: in the file of one of the documents that have it. */
  String sourceWithTag(String tag) {
    return types.stream()
        .flatMap(type -> tagged(type, tag).stream())
        .map(document -> document instanceof PageDocument page ? page.source() : document.getUri())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No document has the tag " + tag));
  }

  /** A plain hash set that grows tag by tag, as JBake's does: templates see its order. */
  private Set<String> tags(List<String> ofTypes) {
    Set<String> tags = new HashSet<>();
    ofTypes.forEach(
        type -> tags.addAll(index().byTypeAndTag.getOrDefault(type, Map.of()).keySet()));
    return tags;
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void startup() {
    // There is no database to start.
  }

  @Override
  public void close() {
    // There is no database to close.
  }

  @Override
  public void drop() {
    throw readOnly();
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    // Each document is rendered once; nobody asks.
  }

  @Override
  public void addDocument(DocumentModel document) {
    throw readOnly();
  }

  @Override
  public void deleteContent(String uri) {
    throw readOnly();
  }

  @Override
  public void deleteAllByDocType(String docType) {
    throw readOnly();
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // Nothing is kept between two bakes.
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("The content store is complete once it is made");
  }
}
