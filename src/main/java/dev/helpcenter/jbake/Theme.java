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
 * Where the templates and assets come from: the site's own folders, the theme bundled in the tool,
 * or both, file by file.
 *
 * @param site the site's folder
 * @param templates the site's template folder, if there is one
 * @param bundled whether the bundled theme has what the site's template folder has not
 * @param assets the site's asset folder, if there is one
 * @param ignoreFile the name of the file that marks a folder to leave out
 */
record Theme(
    Path site,
    Optional<Path> templates,
    boolean bundled,
    Optional<Path> assets,
    String ignoreFile) {
  /**
   * A theme's own defaults for {@code jbake.properties}; also tells it from a plain JBake theme.
   */
  static final String PROPERTIES = "theme.properties";

  /** The property that names the theme which the site's templates change. */
  static final String BASE = "theme.base";

  /** The name of the tool's own theme. */
  static final String BUNDLED = "bundled";

  /**
   * @param onBundled whether the site's templates are changes to the bundled theme
   */
  static Theme of(Path site, Path templates, boolean onBundled, Path assets, String ignoreFile) {
    Optional<Path> own = existing(templates);
    return new Theme(site, own, onBundled || own.isEmpty(), existing(assets), ignoreFile);
  }

  private static Optional<Path> existing(Path folder) {
    return Optional.of(folder).filter(Files::isDirectory);
  }

  boolean hasTemplate(String path) {
    return isOwnTemplate(path) || isBundledTemplate(path);
  }

  /** Whether the bundled theme's file of this path is used. */
  boolean isBundledTemplate(String path) {
    return bundled && !isOwnTemplate(path) && BundledTheme.hasTemplate(path);
  }

  /** Whether the site's template folder has such a file. */
  boolean isOwnTemplate(String path) {
    return templates.filter(folder -> isFile(folder, path)).isPresent();
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

  /** All templates and files beside them by their paths in the template folder. */
  SortedMap<String, FileContent> templateFiles() throws IOException {
    return templateFiles(ignoreFile, true);
  }

  /** The same with those that are hidden or left out: a template may include them all the same. */
  SortedMap<String, FileContent> includableFiles() throws IOException {
    return templateFiles("", false);
  }

  private SortedMap<String, FileContent> templateFiles(String ignored, boolean skipHidden)
      throws IOException {
    SortedMap<String, FileContent> files =
        bundled ? BundledTheme.files(BundledTheme.TEMPLATES) : new TreeMap<>();
    if (templates.isPresent()) {
      files.putAll(new FolderFiles(site, templates.get(), ignored, skipHidden).files());
    }
    return files;
  }

  /** The bundled assets, if they belong to these templates: to be copied to the output's root. */
  SortedMap<String, FileContent> bundledAssets() throws IOException {
    boolean wanted = bundled || (assets.isEmpty() && hasTemplate(PROPERTIES));
    return wanted ? BundledTheme.files(BundledTheme.ASSETS) : new TreeMap<>();
  }

  /** The site's own assets: to be copied to the output's root, in place of bundled ones. */
  Optional<FolderFiles> ownAssets(boolean skipHidden) throws IOException {
    return assets.isEmpty()
        ? Optional.empty()
        : Optional.of(new FolderFiles(site, assets.get(), ignoreFile, skipHidden));
  }
}
