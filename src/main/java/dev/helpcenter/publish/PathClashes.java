package dev.helpcenter.publish;

import dev.helpcenter.site.PortablePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds paths that can't stand beside each other on every file system: they differ only in case or
 * in how accents are written, or one is a file and a folder of the other.
 */
final class PathClashes {
  private final Set<String> paths;
  private final Set<String> folders = new LinkedHashSet<>();

  /** Files and folders whose names are written otherwise somewhere. */
  private final List<String> ambiguous = new ArrayList<>();

  private PathClashes(Set<String> paths) {
    this.paths = paths;
  }

  /**
   * Does nothing if all paths can be published together.
   *
   * @throws UnpublishablePathException about two that can't, the same two in whatever order the
   *     paths come
   */
  static void refuse(Collection<String> paths) {
    Set<String> set = paths instanceof Set<String> given ? given : new HashSet<>(paths);
    if (new PathClashes(set).find().isPresent()) {
      throw new PathClashes(new TreeSet<>(paths)).find().orElseThrow();
    }
  }

  /**
   * Where two clash, there are two beside each other in one folder that do: only names have to be
   * compared, and of two different ones at least one is not plain.
   */
  private Optional<UnpublishablePathException> find() {
    for (String path : paths) {
      collect(path);
    }
    for (String folder : folders) {
      if (paths.contains(folder)) {
        return clash(folder, folder + "/");
      }
    }
    Map<String, String> folded = new HashMap<>();
    for (String path : ambiguous) {
      int name = path.lastIndexOf('/') + 1;
      String usual = path.substring(0, name) + PortablePath.folded(path.substring(name));
      String other = folded.putIfAbsent(usual, path);
      if (other != null) {
        return clash(other, path);
      }
      if (!usual.equals(path) && (paths.contains(usual) || folders.contains(usual))) {
        return clash(path, usual);
      }
    }
    return Optional.empty();
  }

  /** Notes a path and its folders, up to the first that is known. */
  private void collect(String path) {
    String current = path;
    while (true) {
      int slash = current.lastIndexOf('/');
      if (!isPlain(current, slash + 1)) {
        ambiguous.add(current);
      }
      if (slash <= 0) {
        return;
      }
      current = current.substring(0, slash);
      if (!folders.add(current)) {
        return;
      }
    }
  }

  /** Whether the text from there on is as {@link PortablePath#folded} would write it. */
  private static boolean isPlain(String path, int start) {
    for (int i = start; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
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
