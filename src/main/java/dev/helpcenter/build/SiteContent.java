package dev.helpcenter.build;

import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.jbake.ThemeFiles;
import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.SiteAssembler;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.FolderListing;
import java.io.IOException;

/**
 * What a site's folder holds, for commands that look at it and build nothing.
 *
 * @param facts what {@code data/facts.yml} holds
 * @param urls what {@code data/urls.lock} holds
 */
public record SiteContent(Assembly assembly, Facts facts, UrlRecord urls) {
  /**
   * Reads the content.
   *
   * @throws ConfigurationException if {@code jbake.properties} cannot be understood
   */
  public static SiteContent read(BuildOptions options, Progress progress)
      throws IOException, ConfigurationException {
    SiteConfiguration configuration = SiteConfiguration.read(options.source());
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
    return new SiteContent(assembly, folder.facts(), folder.urls());
  }
}
