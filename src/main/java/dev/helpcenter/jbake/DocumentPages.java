package dev.helpcenter.jbake;

import dev.helpcenter.cache.Fingerprints;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private final List<PageSource> sources;
  private final MemoryContentStore store;
  private final JBakeConfiguration jbake;
  private final TemplateDispatcher templates;
  private final Map<String, Object> site;

  /** By type: JBake asks all its properties for each of them. */
  private final Map<String, String> extensions = new ConcurrentHashMap<>();

  /**
   * @param sources of all pages
   * @param store has the documents of those that are in JBake's lists
   * @param site what templates see as {@code site}
   */
  DocumentPages(
      List<PageSource> sources,
      MemoryContentStore store,
      JBakeConfiguration jbake,
      TemplateDispatcher templates,
      Map<String, Object> site) {
    this.sources = List.copyOf(sources);
    this.site = site;
    this.store = store;
    this.jbake = jbake;
    this.templates = templates;
  }

  /** How many pages there are. */
  int count() {
    return sources.size();
  }

  /**
   * Warns of documents whose file a rendering tool has made. Such a document stays in the lists and
   * its page is the tool's, as JBake does it for its index.
   */
  List<Diagnostic> shadowed(Set<String> made) {
    List<Diagnostic> warnings = new ArrayList<>();
    for (PageSource page : sources) {
      String path = outputPath(page.uri(), page.type());
      if (made.contains(path)) {
        warnings.add(
            new Diagnostic(
                Place.start(page.name()),
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
   * @return why pages could not be rendered, the same ones for any number of threads; without those
   *     that never ended
   */
  List<Diagnostic> render(
      int threads, Set<String> made, PageSink sink, KnownPages known, Runnable done)
      throws IOException {
    Map<Integer, Diagnostic> failures = new ConcurrentSkipListMap<>();
    Fingerprints.Known shared = new Fingerprints.Known(known.key());
    Workers.runApart(
        threads,
        next -> {
          Utf8Writer buffer = new Utf8Writer();
          PagePrints prints = new PagePrints(site, known, shared);
          // Whoever takes a number renders its page: so the failures before any of them are known.
          while (failures.size() < FAILURES_SHOWN) {
            int i = next.getAndIncrement();
            if (i >= sources.size()) {
              return;
            }
            PageSource page = sources.get(i);
            String path = outputPath(page.uri(), page.type());
            if (made.contains(path)) {
              continue;
            }
            try {
              if (!keep(page, path, known, prints)) {
                make(page, buffer, sink, known, prints);
              }
              done.run();
            } catch (TemplateFailure e) {
              failures.put(i, e.diagnostic());
            }
          }
        });
    return failures.values().stream().limit(FAILURES_SHOWN).toList();
  }

  private static boolean keep(PageSource page, String path, KnownPages known, PagePrints prints)
      throws IOException {
    Optional<Set<String>> reads = known.reads(path);
    if (reads.isEmpty()) {
      return false;
    }
    Optional<String> print = prints.of(page, path, reads.get());
    return print.isPresent() && known.keep(path, print.get());
  }

  private void make(
      PageSource page, Utf8Writer buffer, PageSink sink, KnownPages known, PagePrints prints)
      throws IOException, TemplateFailure {
    PageDocument rendered = withNeighbours(page.document(), page.document());
    OutputFile file = render(rendered, buffer);
    sink.accept(file);
    if (known.isWanted()) {
      Optional<Set<String>> reads = rendered.reads().ofSite();
      Optional<String> print = reads.flatMap(keys -> prints.of(page, file.path(), keys));
      if (print.isPresent()) {
        known.made(file, reads.orElseThrow(), page.version(), print.get());
      }
    }
  }

  /**
   * Renders the page of a source that takes the place of the one of the same name; nothing if there
   * was none.
   */
  Optional<OutputFile> again(PageSource changed) throws IOException, TemplateFailure {
    for (PageSource page : sources) {
      if (page.name().equals(changed.name())) {
        PageDocument document = withNeighbours(changed.document(), page.document());
        return Optional.of(render(document, new Utf8Writer()));
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
        outputPath(document.getUri(), type),
        bytes(model, jbake.getTemplateByDocType(type), buffer));
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

  /**
   * @param listed the document that stands for this one in JBake's lists
   */
  private PageDocument withNeighbours(PageDocument document, PageDocument listed) {
    return document.between(() -> neighbours(listed));
  }

  private PageDocument.Neighbours neighbours(PageDocument listed) {
    OptionalInt position = store.position(listed);
    if (position.isEmpty()) {
      return PageDocument.Neighbours.NONE;
    }
    List<DocumentModel> siblings = store.ofType(listed.getType());
    int at = position.getAsInt();
    return new PageDocument.Neighbours(
        at + 1 < siblings.size() ? link(siblings.get(at + 1)) : null,
        at > 0 ? link(siblings.get(at - 1)) : null);
  }

  /** The three values that JBake gives of a neighbour. */
  private static DocumentModel link(DocumentModel document) {
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(document.getNoExtensionUri());
    link.setUri(document.getUri());
    link.setTitle(document.getTitle());
    return link;
  }

  private String outputPath(String uri, String type) {
    int dot = uri.lastIndexOf('.');
    String stem = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
    return stem + extensions.computeIfAbsent(type, jbake::getOutputExtensionByDocType);
  }
}
