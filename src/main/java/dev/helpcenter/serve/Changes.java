package dev.helpcenter.serve;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has changed in a site's source.
 *
 * @param files files and folders that were added, changed or removed
 * @param anything whether other files may have changed as well, because the system lost count
 */
public record Changes(Set<Path> files, boolean anything) {
  /** Everything has to be looked at. */
  public static final Changes ANYTHING = new Changes(Set.of(), true);

  public Changes {
    files = Set.copyOf(files);
  }
}
