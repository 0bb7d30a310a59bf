package dev.helpcenter.jbake;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.jbake.model.DocumentModel;

/**
 * JBake's renderer, which writes nothing outside of the destination: each name of a file is put
 * together here as JBake will do it, and refused if it leads out. For one thread.
 */
final class ConfinedRenderer extends Renderer {
  private final MemoryContentStore store;
  private final JBakeConfiguration jbake;
  private final Function<String, Place> places;
  private final List<Diagnostic> refused = new ArrayList<>();

  /** What JBake does to make a file. */
  @FunctionalInterface
  private interface Writing {
    void run() throws Exception;
  }

  /**
   * @param places where properties stand
   */
  ConfinedRenderer(
      MemoryContentStore store,
      JBakeConfiguration jbake,
      TemplateDispatcher templates,
      Function<String, Place> places) {
    super(store, jbake, templates);
    this.places = places;
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
    confine(stem + jbake.getDraftSuffix() + extension);
    confine(stem + "/" + jbake.getDraftSuffix() + extension);
    write(content.getType() + ".file", stem + extension, () -> super.render(content));
  }

  private static String stem(String uri) {
    int dot = uri.lastIndexOf('.');
    return dot > Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\'))
        ? uri.substring(0, dot)
        : uri;
  }

  @Override
  public void renderIndex(String file) throws Exception {
    write(PropertyList.INDEX_FILE, file, () -> super.renderIndex(file));
  }

  @Override
  public void renderIndexPaging(String file) throws Exception {
    write(PropertyList.INDEX_FILE, file, () -> super.renderIndexPaging(file));
  }

  @Override
  public void renderSitemap(String file) throws Exception {
    write(PropertyList.SITEMAP_FILE, file, () -> super.renderSitemap(file));
  }

  @Override
  public void renderFeed(String file) throws Exception {
    write(PropertyList.FEED_FILE, file, () -> super.renderFeed(file));
  }

  @Override
  public void renderArchive(String file) throws Exception {
    write(PropertyList.ARCHIVE_FILE, file, () -> super.renderArchive(file));
  }

  @Override
  public void renderError404(String file) throws Exception {
    write(PropertyList.ERROR404_FILE, file, () -> super.renderError404(file));
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
    try {
      return super.renderTags(folder);
    } catch (Exception e) { // JBake declares no less.
      throw isOfTemplate(e) ? e : unwritableTags(folder, extension, e);
    }
  }

  /** The first tag that has no page, unless there is no folder for any. */
  private Exception unwritableTags(String folder, String extension, Exception failure) {
    if (output(folder).isDirectory()) {
      for (String tag : store.getAllTags()) {
        String file = folder + "/" + tag + extension;
        if (!output(file).isFile()) {
          return unwritable(Place.start(store.sourceWithTag(tag)), file, failure);
        }
      }
    }
    return unwritable(places.apply(PropertyList.TAG_PATH.getKey()), folder, failure);
  }

  private void write(Property property, String file, Writing writing) throws Exception {
    write(property.getKey(), file, writing);
  }

  /**
   * @param key the property that names the file
   */
  private void write(String key, String file, Writing writing) throws Exception {
    confine(file);
    try {
      writing.run();
    } catch (Exception e) { // JBake declares no less.
      throw isOfTemplate(e) ? e : unwritable(place(key, file), file, e);
    }
  }

  /** Of the property that wants a folder where this file should be; otherwise of the file's own. */
  private Place place(String key, String file) {
    return OutputNames.FILES.stream()
        .filter(other -> String.valueOf(jbake.get(other)).startsWith(file + "/"))
        .findFirst()
        .map(places)
        .orElseGet(() -> places.apply(key));
  }

  /** Whether it is told by those who read templates. */
  private static boolean isOfTemplate(Throwable failure) {
    return causes(failure).anyMatch(TemplateFailure.class::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private TemplateFailure unwritable(Place place, String file, Exception failure) {
    Throwable cause = causes(failure).reduce(failure, (above, below) -> below);
    // The names of the folders that it is written to meanwhile say nothing.
    String reason =
        String.valueOf(cause.getMessage())
            .replace(output(file).getPath(), "")
            .replace(jbake.getDestinationFolder().getPath(), "")
            .strip()
            .replaceFirst("^\\((.*)\\)$", "$1");
    return refuse(
        place,
        "“" + file + "” cannot be written: " + reason,
        "Another file or folder may have this name, or it is too long. Give it another one");
  }

  private File output(String path) {
    return new File(jbake.getDestinationFolder(), path);
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
    Diagnostic reason = new Diagnostic(place, Severity.ERROR, message, hint, Check.TEMPLATE.id());
    refused.add(reason); // JBake's tools make a line of text of the failure
    return new TemplateFailure(reason);
  }
}
