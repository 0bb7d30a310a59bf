package dev.helpcenter.jbake;

import dev.helpcenter.render.PageKind;
import dev.helpcenter.render.PageModels;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders Freemarker templates. They can't make Java objects, and their output does not depend on
 * the machine's locale, time zone, or clock. Safe for several threads.
 */
final class FreemarkerEngine extends AbstractTemplateEngine {
  private final ThemeTemplates templates;
  private final SharedModel shared;
  private final PageModels pages;
  private final RenderLimit limit;

  FreemarkerEngine(
      JBakeConfiguration jbake,
      MemoryContentStore store,
      ThemeTemplates templates,
      SharedModel shared,
      PageModels pages,
      RenderLimit limit) {
    super(jbake, store);
    this.templates = templates;
    this.shared = shared;
    this.pages = pages;
    this.limit = limit;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      limit.process(
          templates
              .get(templateName)
              .createProcessingEnvironment(
                  new PageTemplateModel(model, shared, reads(model), () -> page(model)), writer),
          TemplateDispatcher.subject(model.getContent()));
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  /** The pages that were given up so far, as nothing could end them. */
  List<StuckPage> stuck() {
    return limit.stuck();
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
