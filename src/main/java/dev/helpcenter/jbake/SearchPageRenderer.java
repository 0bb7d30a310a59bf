package dev.helpcenter.jbake;

import java.io.File;
import java.util.Objects;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders the page of search results, where the theme has a template for it. */
public final class SearchPageRenderer implements RenderingTool {
  private static final String TYPE = "search";
  private static final String DEFAULT_FILE = "search/index.html";

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    if (config.getTemplateByDocType(TYPE) == null) {
      return 0;
    }
    String file = Objects.requireNonNullElse(config.get("search.file"), DEFAULT_FILE).toString();
    DocumentModel page = new DocumentModel();
    page.setType(TYPE);
    page.setStatus(ModelAttributes.Status.PUBLISHED);
    page.setUri(file);
    page.setRootPath("../".repeat((int) file.chars().filter(c -> c == '/').count()));
    try {
      renderer.render(page);
    } catch (Exception e) { // JBake declares no less.
      throw new RenderingException(e);
    }
    return 1;
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config)
      throws RenderingException {
    throw new RenderingException("JBake no longer calls this");
  }
}
