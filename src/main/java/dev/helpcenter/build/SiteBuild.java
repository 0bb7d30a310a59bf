package dev.helpcenter.build;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.Oven;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.publish.ContentHash;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.render.MachineFiles;
import dev.helpcenter.render.PageModels;
import dev.helpcenter.render.RedirectPages;
import dev.helpcenter.render.ServiceWorker;
import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.search.SearchIndexer;
import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Redirect;
import dev.helpcenter.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a whole site from its source. */
public final class SiteBuild {
  private final BuildOptions options;

  public SiteBuild(BuildOptions options) {
    this.options = options;
  }

  /**
   * Reads, judges and renders the site and hands its files to the sink. If the result has errors,
   * the sink has got some of the files or none, and the caller must not publish them.
   */
  public BuildResult run(OutputSink sink, Progress progress) throws IOException {
    SiteConfiguration configuration;
    try {
      configuration = SiteConfiguration.read(options.source());
    } catch (ConfigurationException e) {
      return new BuildResult(List.of(e.diagnostic()), 0);
    }
    int threads = Runtime.getRuntime().availableProcessors();
    ThemeFiles theme = new ThemeFiles(configuration);
    JudgedSite judged =
        new ContentReader(configuration, threads).read(options, theme.assetPaths(), progress);
    Site site = judged.assembly().site();

    ThemeAssets assets =
        configuration.isHelpCenter()
            ? ThemeAssets.of(theme.sources())
            : new ThemeAssets(List.of(), Map.of());
    Oven oven = new Oven(configuration, site, new PageModels(site, assets.paths()), threads);
    ServiceWorker worker = new ServiceWorker(site);
    OutputSink output = configuration.isHelpCenter() ? seenBy(worker, sink) : sink;
    AtomicInteger rendered = new AtomicInteger();
    List<Diagnostic> diagnostics = new ArrayList<>(judged.diagnostics());
    diagnostics.addAll(
        oven.bake(
            output::write,
            () -> progress.report("Rendering pages", rendered.incrementAndGet(), oven.count())));
    diagnostics.sort(Diagnostic.ORDER);
    if (diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
      theme.copyAssets(output::write);
      copyMedia(site, output);
      if (configuration.isHelpCenter()) {
        writeAll(assets.files(), output);
        addHelpCenterFiles(site, output);
        output.write(worker.file());
      }
    }
    return new BuildResult(diagnostics, oven.count());
  }

  /** What the service worker keeps must pass it, also if it did not change since the last build. */
  private static OutputSink seenBy(ServiceWorker worker, OutputSink sink) {
    return new OutputSink() {
      @Override
      public void write(OutputFile file) throws IOException {
        worker.see(file);
        sink.write(file);
      }

      @Override
      public boolean keep(String path, ContentHash hash) throws IOException {
        return !worker.isEssential(path) && sink.keep(path, hash);
      }
    };
  }

  private void copyMedia(Site site, OutputSink sink) throws IOException {
    for (Map.Entry<String, String> media : site.media().entrySet()) {
      Path file = options.source().resolve(media.getValue());
      sink.write(new OutputFile(media.getKey(), Files.readAllBytes(file)));
    }
  }

  private static void addHelpCenterFiles(Site site, OutputSink sink) throws IOException {
    RedirectPages redirects = new RedirectPages(site.settings());
    for (Redirect redirect : site.redirects()) {
      sink.write(redirects.page(redirect));
    }
    writeAll(new MachineFiles(site).files(), sink);
    writeAll(new SearchIndexer().index(site), sink);
  }

  private static void writeAll(List<OutputFile> files, OutputSink sink) throws IOException {
    for (OutputFile file : files) {
      sink.write(file);
    }
  }
}
