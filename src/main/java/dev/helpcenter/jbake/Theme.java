package dev.helpcenter.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the templates and assets come from: the site's own folders or, where it has none, the theme
 * bundled in the tool.
 *
 * @param site the site's folder
 * @param templates the site's template folder; empty for the bundled theme
 * @param assets the site's asset folder, if there is one
 * @param ignoreFile the name of the file that marks a folder to leave out
 */
record Theme(Path site, Optional<Path> templates, Optional<Path> assets, String ignoreFile) {
  /**
   * A theme's own defaults for {@code jbake.properties}; also tells it from a plain JBake theme.
   */
  static final String PROPERTIES = "theme.properties";

  static Theme of(Path site, Path templates, Path assets, String ignoreFile) {
    return new Theme(site, existing(templates), existing(assets), ignoreFile);
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
        .map(folder -> isFile(folder, path))
        .orElseGet(
            () -> BundledTheme.loader().getResource(BundledTheme.TEMPLATES + "/" + path) != null);
  }

  private static boolean isFile(Path folder, String path) {
    try {
      return Files.isRegularFile(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false; // no file can be called so
    }
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
        ? new FolderFiles(site, templates.get(), ignoreFile, true).files()
        : BundledTheme.files(BundledTheme.TEMPLATES);
  }

  /** The bundled assets, if they belong to these templates: to be copied to the output's root. */
  SortedMap<String, FileContent> bundledAssets() throws IOException {
    boolean wanted = templates.isEmpty() || (assets.isEmpty() && hasTemplate(PROPERTIES));
    return wanted ? BundledTheme.files(BundledTheme.ASSETS) : new TreeMap<>();
  }

  /** The site's own assets: to be copied to the output's root, in place of bundled ones. */
  Optional<FolderFiles> ownAssets(boolean skipHidden) throws IOException {
    return assets.isEmpty()
        ? Optional.empty()
        : Optional.of(new FolderFiles(site, assets.get(), ignoreFile, skipHidden));
  }
}
