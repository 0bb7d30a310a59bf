package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.parallel.Workers;
import dev.helpcenter.render.PageModels;
import dev.helpcenter.site.Article;
import dev.helpcenter.site.Category;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Site;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;

/**
 * Bakes a site's pages with JBake's template model, renderer and rendering tools, without its
 * database, and on several threads. The number of threads never shows in the pages.
 */
public final class Oven {
  private static final String CATEGORY = "category";

  private final int threads;
  private final List<Diagnostic> problems;
  private final TemplateDispatcher templates;
  private final RenderingTools tools;
  private final DocumentPages pages;
  private final DocumentFactory factory;

  /**
   * Prepares the oven for one site.
   *
   * @param models what templates see as {@code site} and {@code page}
   * @param versions tells one file of an article from another, where that is known
   * @param threads how many pages are rendered at a time
   */
  public Oven(
      SiteConfiguration configuration,
      ThemeTemplates templates,
      Site site,
      PageModels models,
      Function<Article, Optional<String>> versions,
      int threads)
      throws IOException {
    this(configuration, templates, site, models, versions, threads, RenderLimit.USUAL);
  }

  Oven(
      SiteConfiguration configuration,
      ThemeTemplates templates,
      Site site,
      PageModels models,
      Function<Article, Optional<String>> versions,
      int threads,
      Duration pageLimit)
      throws IOException {
    this.threads = threads;
    DefaultJBakeConfiguration jbake = configuration.jbake();
    this.factory = new DocumentFactory(configuration, site, models, versions);
    List<String> types = types(jbake);
    DataDocuments data = new DataDocuments(configuration);
    this.problems = data.diagnostics();
    List<PageSource> sources = sources(site);
    MemoryContentStore store =
        new MemoryContentStore(types, () -> documents(sources, data.documents()));
    Extractors extractors = new Extractors(store, jbake.getDataFileDocType(), factory::newest);
    SharedModel shared =
        new SharedModel(store, extractors, models, jbake.getDataFileDocType(), templates.wrapper());
    FreemarkerEngine freemarker =
        new FreemarkerEngine(jbake, store, templates, shared, models, new RenderLimit(pageLimit));
    this.templates = new TemplateDispatcher(configuration, store, freemarker);
    this.tools = new RenderingTools(configuration, store, this.templates);
    List<PageSource> pageSources = new ArrayList<>(sources);
    if (configuration.isHelpCenter()) {
      models.furtherPages().forEach(page -> pageSources.add(factory.of(page)));
    }
    this.pages = new DocumentPages(pageSources, store, jbake, this.templates, models.site());
    announce(types);
  }

  private static List<String> types(DefaultJBakeConfiguration jbake) {
    Set<String> types =
        new LinkedHashSet<>(List.of("page", "post", "masterindex", "archive", "feed"));
    types.addAll(jbake.getDocumentTypes());
    types.add(jbake.getDataFileDocType());
    return List.copyOf(types);
  }

  /**
   * Tells JBake's process-wide registries of the types. They only ever grow, so that sites baked in
   * one process don't disturb each other; nothing in this package reads them.
   */
  private static void announce(List<String> types) {
    synchronized (DocumentTypes.class) {
      for (String type : types) {
        if (!Arrays.asList(DocumentTypes.getDocumentTypes()).contains(type)) {
          DocumentTypes.addDocumentType(type);
        }
        ModelExtractors.getInstance().registerExtractorsForCustomTypes(type);
      }
    }
  }

  private List<PageSource> sources(Site site) {
    List<PageSource> sources = new ArrayList<>();
    for (Article article : site.articles()) {
      // A type without a template is for the checks to report.
      if (site.settings().types().contains(article.type())) {
        sources.add(factory.of(article));
      }
    }
    if (site.settings().types().contains(CATEGORY)) {
      for (Category category : site.categories()) {
        sources.add(factory.of(category));
      }
    }
    return sources;
  }

  private static List<DocumentModel> documents(List<PageSource> pages, List<DocumentModel> data) {
    List<DocumentModel> documents = new ArrayList<>();
    pages.forEach(page -> documents.add(page.document()));
    documents.addAll(data);
    return documents;
  }

  /** How many documents become pages; the rendering tools add theirs. */
  public int count() {
    return pages.count();
  }

  /**
   * Renders one article's page anew, after its body has changed.
   *
   * @return nothing if the article has no page here, or its page can't be rendered
   */
  public Optional<OutputFile> again(Article changed) throws IOException {
    Queue<OutputFile> made = new ConcurrentLinkedQueue<>();
    boolean ended =
        Workers.runApart(
            1,
            next -> {
              try {
                pages.again(factory.of(changed)).ifPresent(made::add);
              } catch (TemplateFailure e) {
                made.clear(); // a build tells why
              }
            });
    return ended ? made.stream().findFirst() : Optional.empty();
  }

  /**
   * Renders everything.
   *
   * @param known pages that need not be rendered
   * @param done called after each document's page, from any thread
   * @return why pages could not be rendered; empty if all were
   */
  public List<Diagnostic> bake(PageSink sink, KnownPages known, Runnable done) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>(problems);
    Set<String> made = new HashSet<>();
    diagnostics.addAll(
        tools.run(
            file -> {
              made.add(file.path());
              sink.accept(file);
            }));
    if (templates.stuck().isEmpty()) {
      diagnostics.addAll(pages.shadowed(made));
      diagnostics.addAll(pages.render(threads, made, sink, known, done));
    }
    diagnostics.addAll(templates.stuck());
    return TemplateProblems.once(diagnostics);
  }
}
