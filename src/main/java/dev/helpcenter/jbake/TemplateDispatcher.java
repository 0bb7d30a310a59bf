package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import java.io.File;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the engine of a template by its file name: this tool's own for Freemarker, and for other
 * templates those that JBake finds on the class path. Keeps account of what failed.
 */
final class TemplateDispatcher extends DelegatingTemplateEngine {
  private final FreemarkerEngine freemarker;
  private final Theme theme;
  private final TemplateProblems problems;
  private final Map<String, Object> configuration;
  private @Nullable TemplateEngines others;
  private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

  /** The files of templates by their names in the configuration, which each page asks for. */
  private final Map<String, Optional<String>> files = new ConcurrentHashMap<>();

  TemplateDispatcher(
      SiteConfiguration site, MemoryContentStore store, FreemarkerEngine freemarker) {
    super(store, site.jbake());
    this.freemarker = freemarker;
    this.theme = site.theme();
    this.problems = new TemplateProblems(site.jbake().getTemplateFolderName(), theme);
    this.configuration = site.jbake().asHashMap();
    // The staging folder has another name each time.
    configuration.put("destinationFolder", new File(site.source().toFile(), "output"));
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws TemplateFailure {
    try {
      render(model, templateName, new LimitedWriter(writer));
    } catch (TemplateFailure e) {
      // Between here and the oven, JBake makes a line of text of it.
      diagnostics.add(e.diagnostic());
      throw e;
    }
  }

  /** Like {@link #renderDocument}, for callers that take care of failures themselves. */
  void render(TemplateModel model, @Nullable String templateName, Writer writer)
      throws TemplateFailure {
    model.setVersion(config.getVersion());
    model.setConfig(configuration);
    DocumentModel content = model.getContent();
    String type = content == null ? "" : content.getType();
    String subject = subject(content);
    if (templateName == null) {
      throw new TemplateFailure(problems.unnamed(type, subject));
    }
    Optional<String> file = files.computeIfAbsent(templateName, this::find);
    if (file.isEmpty()) {
      throw new TemplateFailure(problems.missing(templateName, type, subject));
    }
    String name = file.get();
    Optional<AbstractTemplateEngine> engine = engine(name);
    if (engine.isEmpty()) {
      throw new TemplateFailure(problems.withoutEngine(name, subject));
    }
    try {
      engine.get().renderDocument(model, name, writer);
    } catch (RenderingException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new TemplateFailure(problems.explain(e, name, subject), e);
    }
  }

  private Optional<AbstractTemplateEngine> engine(String name) {
    if (ThemeTemplates.accepts(name)) {
      return Optional.of(freemarker);
    }
    synchronized (this) {
      if (others == null) {
        others = new TemplateEngines(config, db);
      }
      return Optional.ofNullable(others.getEngine(FileUtil.fileExt(name)));
    }
  }

  /** JBake lets {@code post.ftl} in the configuration stand for {@code post.ftlh} in the folder. */
  private Optional<String> find(String name) {
    return theme.hasTemplate(name)
        ? Optional.of(name)
        : theme.withStem(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }

  /** What is rendered, to be told to an editor. */
  static String subject(@Nullable DocumentModel content) {
    if (content instanceof PageDocument document) {
      return document.source();
    }
    return content == null ? "a page" : "the page of type " + content.getType();
  }

  /** Pages that never ended; nobody gets to know of them in another way. */
  List<Diagnostic> stuck() {
    return freemarker.stuck().stream().map(problems::stuck).toList();
  }

  /** What failed in {@link #renderDocument} so far, in no order. */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
