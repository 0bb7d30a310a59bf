package dev.helpcenter.check;

import java.util.Optional;

/** Gives the text of a file of the site, for checks that look at it a second time. */
@FunctionalInterface
public interface SourceTexts {
  /** No texts; what needs them is not checked. */
  SourceTexts NONE = file -> Optional.empty();

  /**
   * The text of a file.
   *
   * @param file the path from the site's folder
   * @return nothing if it cannot be read
   */
  Optional<String> of(String file);
}
