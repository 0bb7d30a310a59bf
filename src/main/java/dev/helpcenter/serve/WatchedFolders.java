package dev.helpcenter.serve;

import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.site.SiteSettings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds out which folders a site is made from. */
final class WatchedFolders {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "content.folder", "content",
          "template.folder", "templates",
          "asset.folder", "assets",
          "data.folder", "data");

  private WatchedFolders() {}

  /** What to watch for a site; the usual folders if its configuration is broken at the moment. */
  static WatchedFiles of(Path source) {
    Set<Path> folders = new HashSet<>();
    SETTINGS.forEach((property, name) -> folders.add(source.resolve(name)));
    try {
      SiteSettings settings = SiteConfiguration.read(source).settings();
      SETTINGS
          .keySet()
          .forEach(
              property -> settings.property(property).map(source::resolve).ifPresent(folders::add));
    } catch (ConfigurationException e) {
      return new WatchedFiles(source, folders);
    }
    return new WatchedFiles(source, folders);
  }
}
