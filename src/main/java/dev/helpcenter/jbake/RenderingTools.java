package dev.helpcenter.jbake;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.parallel.Workers;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.source.Place;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Runs JBake's rendering tools (index, archive, feed, sitemap, tags, error 404) and others found on
 * the class path with JBake's own renderer, which writes to a temporary folder and not beyond.
 */
final class RenderingTools {
  private final SiteConfiguration configuration;
  private final DefaultJBakeConfiguration jbake;
  private final MemoryContentStore store;
  private final TemplateDispatcher templates;

  RenderingTools(
      SiteConfiguration configuration, MemoryContentStore store, TemplateDispatcher templates) {
    this.configuration = configuration;
    this.jbake = configuration.jbake();
    this.store = store;
    this.templates = templates;
  }

  /**
   * Runs all tools but the one for documents.
   *
   * @return why pages could not be rendered; without one that never ended, with which this ends
   */
  List<Diagnostic> run(PageSink sink) throws IOException {
    Queue<Diagnostic> failures = new ConcurrentLinkedQueue<>();
    Path staging = Files.createTempDirectory("helpcenter");
    try {
      jbake.setDestinationFolder(staging.toFile());
      ConfinedRenderer renderer =
          new ConfinedRenderer(store, jbake, templates, configuration::place);
      if (Workers.runApart(1, next -> run(renderer, failures))) {
        failures.addAll(renderer.refused());
        hand(staging, sink);
      }
    } finally {
      delete(staging);
    }
    failures.addAll(templates.diagnostics());
    return List.copyOf(failures);
  }

  private void run(ConfinedRenderer renderer, Queue<Diagnostic> failures) {
    for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
      if (!(tool instanceof DocumentsRenderer)) {
        run(tool, renderer, failures);
      }
    }
  }

  private void run(RenderingTool tool, ConfinedRenderer renderer, Queue<Diagnostic> failures) {
    int before = told(renderer);
    try {
      tool.render(renderer, store, jbake);
    } catch (RenderingException | RuntimeException e) {
      if (told(renderer) == before) {
        failures.add(
            new Diagnostic(
                Place.start("jbake.properties"),
                Severity.ERROR,
                tool.getClass().getSimpleName()
                    + " failed: "
                    + String.valueOf(e.getMessage())
                        .replace(jbake.getDestinationFolder().getPath() + File.separator, ""),
                "",
                Check.TEMPLATE.id()));
      }
    }
  }

  /** How many failures have been told from where they happened. */
  private int told(ConfinedRenderer renderer) {
    return templates.diagnostics().size() + renderer.refused().size();
  }

  private static void hand(Path staging, PageSink sink) throws IOException {
    for (Path file : files(staging)) {
      String path = staging.relativize(file).toString().replace(File.separatorChar, '/');
      sink.accept(new OutputFile(path, Files.readAllBytes(file)));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
