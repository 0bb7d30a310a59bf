package dev.helpcenter.publish;

import dev.helpcenter.site.PortablePath;
import java.util.Optional;

/**
 * Which paths a file of the site may have. The last line of defence: whatever came in at the other
 * end, nothing is written outside the site, or under a name that some file system can't hold.
 */
public final class SitePath {
  private SitePath() {}

  /**
   * Returns the path if it may be published.
   *
   * @throws UnpublishablePathException with the reason, if not
   */
  public static String require(String path) {
    problem(path)
        .ifPresent(
            problem -> {
              throw new UnpublishablePathException(
                  "\"" + PortablePath.printable(path) + "\" can't be published: " + problem);
            });
    return path;
  }

  /** What is wrong with this path, as the end of a sentence; nothing if it may be published. */
  public static Optional<String> problem(String path) {
    return PortablePath.problem(path);
  }
}
