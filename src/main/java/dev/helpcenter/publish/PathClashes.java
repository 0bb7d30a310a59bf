package dev.helpcenter.publish;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds paths that can't stand beside each other on every file system: they differ only in case or
 * in how accents are written, or one is a file and a folder of the other.
 */
final class PathClashes {
  private PathClashes() {}

  /**
   * Does nothing if all paths can be published together.
   *
   * @throws UnpublishablePathException about two that can't, the same two in whatever order the
   *     paths come
   */
  static void refuse(Collection<String> paths) {
    if (find(paths).isPresent()) {
      throw find(new TreeSet<>(paths)).orElseThrow();
    }
  }

  private static Optional<UnpublishablePathException> find(Collection<String> paths) {
    Map<String, String> folded = new HashMap<>(paths.size() * 4);
    for (String path : paths) {
      String clash = folded.putIfAbsent(fold(path), path);
      if (clash != null) {
        return clash(clash, path);
      }
    }
    Set<String> seen = new HashSet<>();
    for (String path : paths) {
      String folder = path;
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
        folder = folder.substring(0, slash);
        if (!seen.add(folder)) {
          break;
        }
        String spelled = folded.putIfAbsent(fold(folder) + "/", folder);
        if (folded.containsKey(fold(folder))) {
          return clash(folder, path);
        }
        if (spelled != null) {
          return clash(spelled + "/", path);
        }
      }
    }
    return Optional.empty();
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

  private static Optional<UnpublishablePathException> clash(String one, String other) {
    return Optional.of(
        new UnpublishablePathException(
            "\""
                + one
                + "\" and \""
                + other
                + "\" can't both be published: they are one file on some systems"));
  }
}
