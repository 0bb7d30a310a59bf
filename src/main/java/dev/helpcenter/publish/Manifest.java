package dev.helpcenter.publish;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a whole site: each path with the hash of its content. The same site always has the
 * same manifest.
 *
 * @param files sorted by path
 */
public record Manifest(SortedMap<String, ContentHash> files) {
  /**
   * Checks the paths, each by {@link SitePath} and all against each other.
   *
   * @throws UnpublishablePathException if two paths can't stand beside each other everywhere: they
   *     differ only in case, or one is a file and a folder of the other
   */
  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    Map<String, String> folded = new HashMap<>(files.size() * 4);
    for (String path : files.keySet()) {
      SitePath.require(path);
      String clash = folded.putIfAbsent(fold(path), path);
      if (clash != null) {
        throw clash(clash, path);
      }
    }
    for (String path : files.keySet()) {
      String folder = path;
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
        folder = folder.substring(0, slash);
        String spelled = folded.putIfAbsent(fold(folder) + "/", folder);
        if (folded.containsKey(fold(folder))) {
          throw clash(folder, path);
        }
        if (spelled != null) {
          if (!spelled.equals(folder)) {
            throw clash(spelled + "/", path);
          }
          break;
        }
      }
    }
  }

  private static String fold(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
      }
    }
    return path.toLowerCase(Locale.ROOT);
  }

  private static UnpublishablePathException clash(String one, String other) {
    return new UnpublishablePathException(
        "\""
            + one
            + "\" and \""
            + other
            + "\" can't both be published: they are one file on some systems");
  }
}
