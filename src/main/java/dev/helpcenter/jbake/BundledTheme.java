package dev.helpcenter.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The theme that is part of the tool, on the class path. */
final class BundledTheme {
  /** The class path folder of its templates. */
  static final String TEMPLATES = "theme/templates";

  /** The class path folder of its assets. */
  static final String ASSETS = "theme/assets";

  private BundledTheme() {}

  /** One file's content, if the theme has it. */
  static Optional<byte[]> file(String folder, String path) throws IOException {
    try (InputStream in = loader().getResourceAsStream(folder + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  static boolean hasTemplate(String path) {
    return loader().getResource(TEMPLATES + "/" + path) != null;
  }

  static ClassLoader loader() {
    return BundledTheme.class.getClassLoader();
  }

  /** The files of a folder by their paths in it, each with the way to its content. */
  static SortedMap<String, FileContent> files(String folder) throws IOException {
    URL url = loader().getResource(folder);
    if (url == null) {
      return new TreeMap<>();
    }
    return url.getProtocol().equals("jar") ? inJar(url, folder) : inFolder(url);
  }

  private static SortedMap<String, FileContent> inJar(URL url, String folder) throws IOException {
    SortedMap<String, FileContent> files = new TreeMap<>();
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder + "/"))
          .map(entry -> entry.getName().substring(folder.length() + 1))
          .forEach(path -> files.put(path, () -> required(folder, path)));
    }
    return files;
  }

  private static SortedMap<String, FileContent> inFolder(URL url) throws IOException {
    SortedMap<String, FileContent> files = new TreeMap<>();
    Path root = folder(url);
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path ->
                  files.put(
                      root.relativize(path).toString().replace(File.separatorChar, '/'),
                      () -> Files.readAllBytes(path)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private static Path folder(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static byte[] required(String folder, String path) throws IOException {
    return file(folder, path).orElseThrow(() -> new IOException(folder + "/" + path));
  }
}
