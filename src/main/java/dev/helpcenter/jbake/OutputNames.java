package dev.helpcenter.jbake;

import java.util.List;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.PropertyList;

/**
 * The names of the files that JBake's rendering tools write. They come from {@code
 * jbake.properties} and from tags, which both may come in a stranger's pull request, and JBake
 * writes to wherever they lead.
 */
final class OutputNames {
  /** Of JBake's tools and this tool's own; a site may call other properties so. */
  static final List<String> FILES =
      List.of(
          PropertyList.INDEX_FILE.getKey(),
          PropertyList.ARCHIVE_FILE.getKey(),
          PropertyList.ERROR404_FILE.getKey(),
          PropertyList.FEED_FILE.getKey(),
          PropertyList.SITEMAP_FILE.getKey(),
          "search.file",
          "components.file",
          "offline.file");

  private OutputNames() {}

  /**
   * Checks the names in the configuration.
   *
   * @throws ConfigurationException if one is missing, or leads out of the site
   */
  static void check(Configuration configuration) throws ConfigurationException {
    for (String key : FILES) {
      if (configuration.containsKey(key)) {
        checkFile(key, configuration.getString(key));
      }
    }
    String tags = PropertyList.TAG_PATH.getKey();
    if (!isInside(configuration.getString(tags, ""))) {
      throw refused(tags, leadsOut(tags), "Write the name of a folder, as in tags");
    }
  }

  private static void checkFile(String key, String name) throws ConfigurationException {
    String hint = "Write the name of a file, as in a-z/index.html";
    if (name.isBlank()) {
      throw refused(key, "“" + key + "” names no file", hint);
    }
    if (name.startsWith("/") || !isInside(name)) {
      throw refused(key, leadsOut(key), hint);
    }
  }

  private static String leadsOut(String key) {
    return "“" + key + "” leads out of the published site";
  }

  private static ConfigurationException refused(String key, String message, String hint) {
    return new ConfigurationException(ConfigUtil.CONFIG_FILE, key, message, hint);
  }

  /** Whether a path stays in the folder that it starts from, on any system. */
  static boolean isInside(String path) {
    int depth = 0;
    for (String name : path.split("[/\\\\]")) {
      if (name.equals("..")) {
        depth--;
      } else if (!name.isEmpty() && !name.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return false;
      }
    }
    return true;
  }
}
