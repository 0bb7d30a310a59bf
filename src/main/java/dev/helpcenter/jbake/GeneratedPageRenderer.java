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

/**
 * Renders a page of a kind that no document stands for, where the theme has a template for it.
 * {@code <type>.file} in the configuration names the file.
 */
public abstract class GeneratedPageRenderer implements RenderingTool {
  private final String type;
  private final String defaultFile;

  protected GeneratedPageRenderer(String type, String defaultFile) {
    this.type = type;
    this.defaultFile = defaultFile;
  }

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    if (config.getTemplateByDocType(type) == null) {
      return 0;
    }
    String file = Objects.requireNonNullElse(config.get(type + ".file"), defaultFile).toString();
    DocumentModel page = new DocumentModel();
    page.setType(type);
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
