package dev.helpcenter.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the templates and assets come from: the site's own folders or, where it has none, the theme
 * bundled in the tool.
 *
 * @param templates the site's template folder; empty for the bundled theme
 * @param assets the site's asset folder, if there is one
 */
record Theme(Optional<Path> templates, Optional<Path> assets) {
  /**
   * A theme's own defaults for {@code jbake.properties}; also tells it from a plain JBake theme.
   */
  static final String PROPERTIES = "theme.properties";

  static Theme of(Path templates, Path assets) {
    return new Theme(existing(templates), existing(assets));
  }

  private static Optional<Path> existing(Path folder) {
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /** The content of a template or another file of the template folder. */
  Optional<byte[]> template(String path) throws IOException {
    if (templates.isEmpty()) {
      return BundledTheme.file(BundledTheme.TEMPLATES, path);
    }
    Path file = templates.get().resolve(path);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  boolean hasTemplate(String path) {
    return templates
        .map(folder -> Files.isRegularFile(folder.resolve(path)))
        .orElseGet(
            () -> BundledTheme.loader().getResource(BundledTheme.TEMPLATES + "/" + path) != null);
  }

  /** The first template, by name, that is called so but for its extension. */
  Optional<String> withStem(String stem) {
    try {
      return templateFiles().keySet().stream()
          .filter(path -> path.startsWith(stem + ".") && path.indexOf('.', stem.length() + 1) < 0)
          .filter(path -> !path.equals(stem + ".properties"))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of the template folder by their paths in it. */
  SortedMap<String, FileContent> templateFiles() throws IOException {
    return templates.isPresent()
        ? files(templates.get())
        : BundledTheme.files(BundledTheme.TEMPLATES);
  }

  /**
   * The files to copy to the output's root, by their paths there. The bundled templates come with
   * their assets; a site's own file of the same name wins.
   */
  SortedMap<String, FileContent> assetFiles() throws IOException {
    SortedMap<String, FileContent> files = new TreeMap<>();
    if (templates.isEmpty() || (assets.isEmpty() && hasTemplate(PROPERTIES))) {
      files.putAll(BundledTheme.files(BundledTheme.ASSETS));
    }
    if (assets.isPresent()) {
      files.putAll(files(assets.get()));
    }
    return files;
  }

  private static SortedMap<String, FileContent> files(Path folder) throws IOException {
    SortedMap<String, FileContent> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder, new FileVisitOption[0])) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path ->
                  files.put(
                      folder.relativize(path).toString().replace(File.separatorChar, '/'),
                      () -> Files.readAllBytes(path)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }
}
