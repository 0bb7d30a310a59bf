package dev.helpcenter.jbake;

import dev.helpcenter.render.PageKind;
import dev.helpcenter.render.PageModels;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders Freemarker templates: {@code .ftl} as JBake does, {@code .ftlh} and {@code .ftlx} with
 * automatic escaping. Templates can't make Java objects, and their output does not depend on the
 * machine's locale, time zone, or clock. Safe for several threads.
 */
final class FreemarkerEngine extends AbstractTemplateEngine {
  /** The rules of {@code .ftlh} and {@code .ftlx}; {@code .ftl} keeps those that JBake sets. */
  static final Version MODERN = Configuration.VERSION_2_3_34;

  private final Configuration jbakeRules;
  private final Configuration modernRules;
  private final SharedModel shared;
  private final PageModels pages;
  private final RenderLimit limit;

  FreemarkerEngine(
      SiteConfiguration site,
      MemoryContentStore store,
      SharedModel shared,
      PageModels pages,
      RenderLimit limit) {
    super(site.jbake(), store);
    this.shared = shared;
    this.pages = pages;
    this.limit = limit;
    TemplateLoader loader = loader(site.theme());
    this.jbakeRules = rules(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS, site, loader);
    this.modernRules = rules(MODERN, site, loader);
    modernRules.setNumberFormat("computer");
  }

  private Configuration rules(Version version, SiteConfiguration site, TemplateLoader loader) {
    Configuration rules = new StoppableTemplates(version);
    rules.setTemplateLoader(loader);
    rules.setDefaultEncoding(config.getRenderEncoding());
    rules.setOutputEncoding(config.getOutputEncoding());
    rules.setRecognizeStandardFileExtensions(true);
    rules.setLocale(site.locale());
    rules.setLocalizedLookup(false);
    rules.setTimeZone(site.timeZone());
    rules.setSQLDateAndTimeTimeZone(site.timeZone());
    rules.setObjectWrapper(shared.wrapper());
    rules.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    rules.setAPIBuiltinEnabled(false);
    rules.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    rules.setLogTemplateExceptions(false);
    rules.setAttemptExceptionReporter((exception, environment) -> {});
    rules.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return rules;
  }

  private static TemplateLoader loader(Theme theme) {
    if (theme.templates().isEmpty()) {
      return new ClassTemplateLoader(BundledTheme.loader(), BundledTheme.TEMPLATES);
    }
    try {
      return new FileTemplateLoader(theme.templates().get().toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a template with this file name is for this engine. */
  static boolean accepts(String templateName) {
    return templateName.endsWith(".ftl")
        || templateName.endsWith(".ftlh")
        || templateName.endsWith(".ftlx");
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    Configuration rules = templateName.endsWith(".ftl") ? jbakeRules : modernRules;
    try {
      limit.process(
          rules
              .getTemplate(templateName)
              .createProcessingEnvironment(
                  new PageTemplateModel(model, shared, reads(model), () -> page(model)), writer));
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  private static PageReads reads(TemplateModel model) {
    return model.getContent() instanceof PageDocument document ? document.reads() : new PageReads();
  }

  private Optional<Map<String, Object>> page(TemplateModel model) {
    DocumentModel content = model.getContent();
    if (content instanceof PageDocument document) {
      return Optional.of(document.page());
    }
    return switch (content == null ? "" : content.getType()) {
      case "masterindex" -> page(PageKind.HOME, config.getIndexFileName());
      case "archive" -> page(PageKind.ARCHIVE, config.getArchiveFileName());
      case "error404" -> page(PageKind.ERROR404, config.getError404FileName());
      case "search" -> page(PageKind.SEARCH, content.getUri());
      case "offline" -> page(PageKind.OFFLINE, content.getUri());
      case "components" -> page(PageKind.COMPONENTS, content.getUri());
      default -> Optional.empty();
    };
  }

  private Optional<Map<String, Object>> page(PageKind kind, String file) {
    return Optional.of(pages.page(kind, file));
  }
}
