package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * JBake's renderer, which writes nothing outside of the destination: each name of a file is put
 * together here as JBake will do it, and refused if it leads out. For one thread.
 */
final class ConfinedRenderer extends Renderer {
  private final MemoryContentStore store;
  private final JBakeConfiguration jbake;
  private final List<Diagnostic> refused = new ArrayList<>();

  ConfinedRenderer(
      MemoryContentStore store, JBakeConfiguration jbake, TemplateDispatcher templates) {
    super(store, jbake, templates);
    this.store = store;
    this.jbake = jbake;
  }

  /** What was not written, and why. */
  List<Diagnostic> refused() {
    return List.copyOf(refused);
  }

  @Override
  public void render(DocumentModel content) throws Exception {
    String stem = stem(content.getUri());
    String extension = jbake.getOutputExtensionByDocType(content.getType());
    // JBake also deletes what an earlier draft had.
    confine(stem + extension);
    confine(stem + jbake.getDraftSuffix() + extension);
    confine(stem + "/" + jbake.getDraftSuffix() + extension);
    super.render(content);
  }

  private static String stem(String uri) {
    int dot = uri.lastIndexOf('.');
    return dot > Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\'))
        ? uri.substring(0, dot)
        : uri;
  }

  @Override
  public void renderIndex(String file) throws Exception {
    confine(file);
    super.renderIndex(file);
  }

  @Override
  public void renderIndexPaging(String file) throws Exception {
    confine(file);
    super.renderIndexPaging(file);
  }

  @Override
  public void renderSitemap(String file) throws Exception {
    confine(file);
    super.renderSitemap(file);
  }

  @Override
  public void renderFeed(String file) throws Exception {
    confine(file);
    super.renderFeed(file);
  }

  @Override
  public void renderArchive(String file) throws Exception {
    confine(file);
    super.renderArchive(file);
  }

  @Override
  public void renderError404(String file) throws Exception {
    confine(file);
    super.renderError404(file);
  }

  @Override
  public int renderTags(String folder) throws Exception {
    String extension = jbake.getOutputExtension();
    confine(folder + "/index" + extension);
    for (String tag : store.getAllTags()) {
      if (!OutputNames.isInside(folder + "/" + tag + extension)) {
        throw refuse(
            Place.start(store.sourceWithTag(tag)),
            "The page of the tag “" + tag + "” would be outside of the published site",
            "Use words as tags");
      }
    }
    return super.renderTags(folder);
  }

  private void confine(String file) throws TemplateFailure {
    if (!OutputNames.isInside(file)) {
      throw refuse(
          Place.start(ConfigUtil.CONFIG_FILE),
          "The page “" + file + "” would be outside of the published site",
          "Look for its name, its extension, or the suffix of drafts");
    }
  }

  private TemplateFailure refuse(Place place, String message, String hint) {
    Diagnostic reason = new Diagnostic(place, Severity.ERROR, message, hint, "template");
    refused.add(reason); // JBake's tools make a line of text of the failure
    return new TemplateFailure(reason);
  }
}
