package dev.helpcenter.build;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.search.SearchEngine;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.SiteAssembler;
import dev.helpcenter.source.FolderListing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A site's search, to be tried without building the site.
 *
 * @param engine missing if the settings could not be read
 * @param diagnostics what is wrong with the settings
 */
public record SearchTrial(Optional<SearchEngine> engine, List<Diagnostic> diagnostics) {
  public SearchTrial {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads the site's content, and nothing else of it, and indexes it. */
  public static SearchTrial open(BuildOptions options, Progress progress) throws IOException {
    SiteConfiguration configuration;
    try {
      configuration = SiteConfiguration.read(options.source());
    } catch (ConfigurationException e) {
      return new SearchTrial(Optional.empty(), List.of(e.diagnostic()));
    }
    int threads = Runtime.getRuntime().availableProcessors();
    SiteFolder folder = new SiteFolder(configuration, FolderListing.NONE);
    Assembly assembly =
        new SiteAssembler()
            .assemble(
                folder.read(
                    options,
                    new ThemeFiles(configuration),
                    DocumentMemory.none(),
                    threads,
                    progress));
    return new SearchTrial(Optional.of(folder.search().engine(assembly.site())), List.of());
  }
}
