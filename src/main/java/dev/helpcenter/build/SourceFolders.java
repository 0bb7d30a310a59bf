package dev.helpcenter.build;

import dev.helpcenter.jbake.ConfigurationException;
import dev.helpcenter.jbake.SiteConfiguration;
import dev.helpcenter.site.SiteSettings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which folders a site is made from. */
public final class SourceFolders {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "content.folder", "content",
          "template.folder", "templates",
          "asset.folder", "assets",
          "data.folder", "data");

  private SourceFolders() {}

  /**
   * The folders of a site, which need not exist: those that its configuration names and those that
   * it would have if it named none. The latter alone while the configuration is broken.
   */
  public static Set<Path> of(Path source) {
    Set<Path> folders = new HashSet<>();
    SETTINGS.forEach((property, name) -> folders.add(source.resolve(name)));
    try {
      SiteSettings settings = SiteConfiguration.read(source).settings();
      for (String property : SETTINGS.keySet()) {
        settings.property(property).map(source::resolve).ifPresent(folders::add);
      }
      return Set.copyOf(folders);
    } catch (ConfigurationException e) {
      return Set.copyOf(folders);
    }
  }
}
