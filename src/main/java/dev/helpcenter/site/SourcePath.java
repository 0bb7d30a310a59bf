package dev.helpcenter.site;

import java.util.Optional;

/**
 * Paths of content files: names with {@code /} between them, from the site's or content's folder.
 */
public final class SourcePath {
  private SourcePath() {}

  /** The folder of a file, without a slash at its end; empty at the top. */
  public static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  /** The last name of a path. */
  public static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The last name without its extension. */
  public static String baseName(String file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Whether the file describes its folder. */
  public static boolean isIndex(String file) {
    return baseName(file).equals("index");
  }

  /**
   * A path with {@code .} and {@code ..} worked out.
   *
   * @return the path below the root, or nothing if it leads out of the root
   */
  public static Optional<String> normalize(String path) {
    StringBuilder way = new StringBuilder(path.length());
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      int length = end - start;
      if (length == 2 && path.startsWith("..", start)) {
        if (way.isEmpty()) {
          return Optional.empty();
        }
        way.setLength(Math.max(0, way.lastIndexOf("/")));
      } else if (length > 0 && !(length == 1 && path.charAt(start) == '.')) {
        way.append(way.isEmpty() ? "" : "/").append(path, start, end);
      }
      start = end + 1;
    }
    return Optional.of(way.toString());
  }
}
