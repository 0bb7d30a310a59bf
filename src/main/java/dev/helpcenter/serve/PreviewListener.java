package dev.helpcenter.serve;

import dev.helpcenter.build.BuildResult;
import java.time.Duration;

/** Hears how the preview goes. Called from the preview's own thread. */
public interface PreviewListener {
  /** The site was built, after a change or at the start. */
  void built(BuildResult result, Duration took);

  /** The tool failed; the preview goes on. */
  void failed(Throwable failure);
}
