package dev.helpcenter.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;

/**
 * Finds folders that a site names and does not have. A folder with a usual name may be missing, as
 * the tool brings a theme; who writes another name means one that is there.
 */
final class MissingFolders {
  private static final List<Map.Entry<Property, String>> CONTENTS =
      List.of(
          Map.entry(PropertyList.TEMPLATE_FOLDER, "templates"),
          Map.entry(PropertyList.ASSET_FOLDER, "assets"),
          Map.entry(PropertyList.DATA_FOLDER, "data"));

  private MissingFolders() {}

  /**
   * @param configured what the site sets
   * @param defaults what holds where it sets nothing
   * @throws ConfigurationException if there is no folder of a name that the site sets
   */
  static void check(Path source, Configuration configured, Configuration defaults)
      throws ConfigurationException {
    for (Map.Entry<Property, String> folder : CONTENTS) {
      String key = folder.getKey().getKey();
      String usual = defaults.getString(key);
      String name = configured.getString(key, usual);
      if (!name.equals(usual) && !Files.isDirectory(source.resolve(name))) {
        throw new ConfigurationException(
            ConfigUtil.CONFIG_FILE,
            key,
            "There is no folder “" + name + "” with " + folder.getValue(),
            "Make it, or write the name of the folder that holds them: " + key + "=…");
      }
    }
  }
}
