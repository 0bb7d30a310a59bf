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
   * @throws ConfigurationException if a folder leads out of the site's
   */
  static void check(Path source, Configuration configuration) throws ConfigurationException {
    for (Property property : FOLDERS) {
      String folder = configuration.getString(property.getKey(), "");
      if (!isInside(source.toAbsolutePath().normalize(), folder)) {
        throw new ConfigurationException(
            ConfigUtil.CONFIG_FILE,
            property.getKey(),
            "“" + property.getKey() + "” leads out of the site's folder",
            "Write the name of a folder beside jbake.properties");
      }
    }
  }

  private static boolean isInside(Path source, String folder) {
    try {
      return source.resolve(folder).normalize().startsWith(source);
    } catch (InvalidPathException e) {
      return false; // it is no path at all
    }
  }
}
