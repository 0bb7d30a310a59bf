package dev.helpcenter.jbake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;

/**
 * Sees to it that nothing is published from outside of a site's folder: {@code jbake.properties}
 * may come in a stranger's pull request, and files of the machine are none of its business.
 */
final class PublishedFolders {
  private static final List<Property> FOLDERS =
      List.of(
          PropertyList.CONTENT_FOLDER,
          PropertyList.ASSET_FOLDER,
          PropertyList.DATA_FOLDER,
          // Templates can put any file of their folder into a page.
          PropertyList.TEMPLATE_FOLDER);

  private PublishedFolders() {}

  /**
   * @throws ConfigurationException if a folder leads out of the site's, or is no folder of its own
   */
  static void check(Path source, Configuration configuration) throws ConfigurationException {
    Path site = source.toAbsolutePath().normalize();
    for (Property property : FOLDERS) {
      String key = property.getKey();
      if (configuration.containsKey(key)) {
        check(site, key, configuration.getString(key));
      }
    }
  }

  private static void check(Path site, String key, String name) throws ConfigurationException {
    Path folder;
    try {
      folder = site.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw refused(key, "“" + key + "” is no name of a folder");
    }
    if (!folder.startsWith(site)) {
      throw refused(key, "“" + key + "” leads out of the site's folder");
    }
    if (folder.equals(site)) {
      throw refused(key, "“" + key + "” is the site's folder itself");
    }
  }

  private static ConfigurationException refused(String key, String message) {
    return new ConfigurationException(
        ConfigUtil.CONFIG_FILE, key, message, "Write the name of a folder beside jbake.properties");
  }
}
