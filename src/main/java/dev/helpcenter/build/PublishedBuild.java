package dev.helpcenter.build;

import dev.helpcenter.cache.InputFiles;
import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.publish.Publisher;
import dev.helpcenter.publish.StagingFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a site, publishes it, and adds its addresses to {@code data/urls.lock}; does nothing if all
 * that would change nothing. To be run once.
 */
public final class PublishedBuild {
  private final BuildOptions options;
  private final Map<String, String> environment;
  private final boolean cached;
  private final boolean recordsUrls;
  private Optional<IOException> recordingFailure = Optional.empty();

  /**
   * @param environment the variables of the process
   * @param cached whether to use what earlier builds have left for this one
   * @param recordsUrls whether the site is published as it is from today on, so that its addresses
   *     must never die: without drafts, and not for another day
   */
  public PublishedBuild(
      BuildOptions options, Map<String, String> environment, boolean cached, boolean recordsUrls) {
    this.options = options;
    this.environment = Map.copyOf(environment);
    this.cached = cached;
    this.recordsUrls = recordsUrls;
  }

  /** Builds. With errors, the published site stays as it was. */
  public BuildResult run(Publisher publisher, Progress progress)
      throws IOException, InterruptedException {
    String tool = ToolIdentity.current();
    BuildMemory memory = new BuildMemory(tool, options, environment, recordsUrls);
    Optional<BuildResult> same = cached ? memory.recall(publisher) : Optional.empty();
    if (same.isPresent()) {
      return same.get();
    }
    try (StagingFolder staging = publisher.open();
        Reading reading = reading(tool, staging)) {
      SiteBuild build = new SiteBuild(options);
      BuildResult result = build.run(staging, progress, reading);
      reading.saveLater(!result.hasErrors());
      if (!result.hasErrors()) {
        staging.publish();
        Optional<Path> written = recordUrls(build);
        if (recordingFailure.isEmpty()) {
          remember(memory, staging, reading, written, result);
        }
      }
      return result;
    }
  }

  private Reading reading(String tool, StagingFolder staging) throws IOException {
    InputWatch watch = InputWatch.start(options.source(), staging.begun());
    return new Reading(tool, staging, watch, cached, staging.key());
  }

  /** Why the addresses could not be recorded; the site is published all the same. */
  public Optional<IOException> recordingFailure() {
    return recordingFailure;
  }

  private Optional<Path> recordUrls(SiteBuild build) {
    try {
      return recordsUrls ? build.recordUrls() : Optional.empty();
    } catch (IOException e) {
      recordingFailure = Optional.of(e);
      return Optional.empty();
    }
  }

  private static void remember(
      BuildMemory memory,
      StagingFolder staging,
      Reading reading,
      Optional<Path> written,
      BuildResult result) {
    Optional<SiteConfiguration> configuration = reading.configuration();
    if (configuration.isEmpty()) {
      return;
    }
    try {
      Optional<InputFiles> inputs = reading.inputs();
      if (inputs.isPresent() && written.isPresent()) {
        if (result.diagnostics().stream().anyMatch(PublishedBuild::isAboutOldAddresses)) {
          return; // of these the next build may tell something else
        }
        inputs = inputs.get().afterWriting(written.get(), configuration.get().data());
      }
      if (inputs.isPresent()) {
        memory.remember(staging, inputs.get(), configuration.get(), result);
      }
    } catch (IOException e) {
      return; // the site is published; without a memory the next build only takes longer
    }
  }

  /** What is said of an address that is gone depends on which others are recorded. */
  private static boolean isAboutOldAddresses(Diagnostic diagnostic) {
    return diagnostic.check().equals(Check.URL_GONE.id())
        || diagnostic.check().equals(Check.ANCHOR_GONE.id())
        || diagnostic.place().file().endsWith("urls.lock");
  }
}
