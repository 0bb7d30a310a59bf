package dev.helpcenter.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Refuses symbolic links from a site to what is outside of it, where files and folders are opened
 * by their names. A stranger's pull request may bring them, and what they lead to would be
 * published. Links that are found when folders are listed are told by those who list them.
 */
final class OutsideLinks {
  private final Path site;

  /**
   * @param site the site's folder
   */
  OutsideLinks(Path site) {
    this.site = site;
  }

  /** Checks files and folders of the site; those that are not there are fine. */
  void refuse(List<Path> paths) throws ConfigurationException {
    for (Path path : paths) {
      refuse(path);
    }
  }

  /** Checks what is in a folder, but not in the folders in it. */
  void refuseIn(Path folder) throws ConfigurationException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var children = Files.newDirectoryStream(folder, Files::isSymbolicLink)) {
      for (Path child : children) {
        refuse(child);
      }
    } catch (IOException e) {
      throw new ConfigurationException(name(folder), "cannot be read: " + e.getMessage(), "");
    }
  }

  private void refuse(Path path) throws ConfigurationException {
    try {
      boolean leadsOut = Files.exists(path) && !path.toRealPath().startsWith(site.toRealPath());
      if (leadsOut) {
        throw new ConfigurationException(
            name(path),
            "This is a symbolic link, or is in one, which leads out of the site's folder",
            "Put a copy here instead");
      }
    } catch (IOException e) {
      throw new ConfigurationException(name(path), "cannot be read: " + e.getMessage(), "");
    }
  }

  private String name(Path path) {
    return site.relativize(path).toString().replace('\\', '/');
  }
}
