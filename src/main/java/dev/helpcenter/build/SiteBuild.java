package dev.helpcenter.build;

import dev.helpcenter.check.Checks;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.publish.OutputSink;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.SiteAssembler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a whole site from its source: configuration, articles, site, checks, pages and search
 * index, one after the other.
 */
public final class SiteBuild {
  private final BuildOptions options;
  private final SiteAssembler assembler = new SiteAssembler();

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
    SiteFolder folder = new SiteFolder(configuration);
    Assembly assembly = assembler.assemble(folder.read(options, theme, threads, progress));
    List<Diagnostic> diagnostics =
        new ArrayList<>(Checks.run(assembly, folder.checkInput(options.strict(), theme)));
    diagnostics.addAll(folder.problems());

    SiteWriter writer =
        new SiteWriter(configuration, theme, folder.search(), assembly.site(), threads);
    // With errors too: an editor wants to know of all, also of those in templates.
    boolean wanted = !hasErrors(diagnostics);
    diagnostics.addAll(writer.writePages(wanted ? sink : OutputSink.nowhere(), progress));
    if (!hasErrors(diagnostics)) {
      writer.writeOtherFiles(sink);
    }
    diagnostics.sort(Diagnostic.ORDER);
    return new BuildResult(diagnostics, writer.pages());
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
