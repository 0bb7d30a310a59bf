package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.parallel.Workers;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.source.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * Renders a page for each document, as JBake's {@code DocumentsRenderer} does, but each document
 * knows its place among those of its type, so that the time grows with their number and not with
 * its square; and on several threads.
 */
final class DocumentPages {
  /** As many broken pages are reported; they mostly have the same cause. */
  private static final int FAILURES_SHOWN = 20;

  private final MemoryContentStore store;
  private final JBakeConfiguration jbake;
  private final TemplateDispatcher templates;
  private final Map<String, Object> site;
  private final List<DocumentModel> documents;

  /** For each document its number among those of its type. */
  private final Map<DocumentModel, Integer> positions;

  /**
   * @param further pages that are in no list of JBake's: they only go on with what others list
   * @param site what templates see as {@code site}
   */
  DocumentPages(
      MemoryContentStore store,
      List<DocumentModel> further,
      JBakeConfiguration jbake,
      TemplateDispatcher templates,
      Map<String, Object> site) {
    this.site = site;
    this.store = store;
    this.jbake = jbake;
    this.templates = templates;
    this.documents = new ArrayList<>(store.pages());
    this.positions = new IdentityHashMap<>(documents.size() * 2);
    Map<String, Integer> next = new HashMap<>();
    for (DocumentModel document : documents) {
      positions.put(document, next.merge(document.getType(), 1, Integer::sum) - 1);
    }
    documents.addAll(further);
  }

  /** How many pages there are. */
  int count() {
    return documents.size();
  }

  /**
   * Warns of documents whose file a rendering tool has made. Such a document stays in the lists and
   * its page is the tool's, as JBake does it for its index.
   */
  List<Diagnostic> shadowed(Set<String> made) {
    List<Diagnostic> warnings = new ArrayList<>();
    for (DocumentModel document : documents) {
      String path = outputPath(document);
      if (made.contains(path) && document instanceof PageDocument page) {
        warnings.add(
            new Diagnostic(
                Place.start(page.source()),
                Severity.WARNING,
                "This page is not written: one of JBake's own pages has the address “/"
                    + path
                    + "”",
                "Rename the file, or switch that page off in jbake.properties, as in"
                    + " “render.index=false”",
                "url-taken"));
      }
    }
    return warnings;
  }

  /**
   * Renders all pages but those whose file is made already, and those that are known.
   *
   * @return why pages could not be rendered, the same ones for any number of threads
   */
  List<Diagnostic> render(
      int threads, Set<String> made, PageSink sink, KnownPages known, Runnable done)
      throws IOException {
    Map<Integer, Diagnostic> failures = new ConcurrentSkipListMap<>();
    Workers.run(
        threads,
        next -> {
          Utf8Writer buffer = new Utf8Writer();
          PagePrints prints = new PagePrints(site, known.key());
          // Whoever takes a number renders its page: so the failures before any of them are known.
          while (failures.size() < FAILURES_SHOWN) {
            int i = next.getAndIncrement();
            if (i >= documents.size()) {
              return;
            }
            DocumentModel document = documents.get(i);
            String path = outputPath(document);
            if (made.contains(path)) {
              continue;
            }
            try {
              if (!keep(document, path, known, prints)) {
                make(document, buffer, sink, known, prints);
              }
              done.run();
            } catch (TemplateFailure e) {
              failures.put(i, e.diagnostic());
            }
          }
        });
    return failures.values().stream().limit(FAILURES_SHOWN).toList();
  }

  private static boolean keep(
      DocumentModel document, String path, KnownPages known, PagePrints prints) throws IOException {
    Optional<Set<String>> reads = known.reads(path);
    if (reads.isEmpty() || !(document instanceof PageDocument page)) {
      return false;
    }
    Optional<String> print = prints.of(page, reads.get());
    return print.isPresent() && known.keep(path, print.get());
  }

  private void make(
      DocumentModel document, Utf8Writer buffer, PageSink sink, KnownPages known, PagePrints prints)
      throws IOException, TemplateFailure {
    DocumentModel complete = withNeighbours(document);
    OutputFile file = render(complete, buffer);
    sink.accept(file);
    if (known.isWanted()
        && document instanceof PageDocument page
        && complete instanceof PageDocument rendered) {
      Optional<Set<String>> reads = rendered.reads().ofSite();
      Optional<String> print = reads.flatMap(keys -> prints.of(page, keys));
      if (print.isPresent()) {
        known.made(file, reads.orElseThrow(), print.get());
      }
    }
  }

  /**
   * Renders the page of a document that takes the place of the one from the same source; nothing if
   * there was none.
   */
  Optional<OutputFile> again(PageDocument changed) throws IOException, TemplateFailure {
    for (DocumentModel document : documents) {
      if (document instanceof PageDocument page && page.source().equals(changed.source())) {
        int position = positions.getOrDefault(document, 0);
        return Optional.of(render(withNeighbours(changed, position), new Utf8Writer()));
      }
    }
    return Optional.empty();
  }

  private OutputFile render(DocumentModel document, Utf8Writer buffer)
      throws IOException, TemplateFailure {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setRenderer(templates);
    String type = document.getType();
    return new OutputFile(
        outputPath(document), bytes(model, jbake.getTemplateByDocType(type), buffer));
  }

  private byte[] bytes(TemplateModel model, @Nullable String template, Utf8Writer buffer)
      throws TemplateFailure, IOException {
    String encoding = jbake.getRenderEncoding();
    if (encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      buffer.reset();
      templates.render(model, template, buffer);
      return buffer.toByteArray();
    }
    Writer text = new StringWriter();
    templates.render(model, template, text);
    return text.toString().getBytes(encoding);
  }

  private DocumentModel withNeighbours(DocumentModel document) {
    Integer position = positions.get(document);
    return document instanceof PageDocument page && position != null
        ? withNeighbours(page, position)
        : document;
  }

  private DocumentModel withNeighbours(PageDocument page, int position) {
    List<DocumentModel> siblings = store.ofType(page.getType());
    return page.between(
        position + 1 < siblings.size() ? link(siblings.get(position + 1)) : null,
        position > 0 ? link(siblings.get(position - 1)) : null);
  }

  /** The three values that JBake gives of a neighbour. */
  private static DocumentModel link(DocumentModel document) {
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(document.getNoExtensionUri());
    link.setUri(document.getUri());
    link.setTitle(document.getTitle());
    return link;
  }

  private String outputPath(DocumentModel document) {
    String path = document.getUri();
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    return stem + jbake.getOutputExtensionByDocType(document.getType());
  }
}
