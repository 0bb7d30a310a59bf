package dev.helpcenter.cli;

import dev.helpcenter.site.Slug;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The folders of a site that are categories, by the names that an editor may write.
 *
 * @param folders by their address without the last slash: {@code stay-safe/phones}
 */
record CategoryFolders(SortedMap<String, Path> folders) {
  private static final String INDEX = "index.md";

  /** Looks through the content folder. */
  static CategoryFolders of(Path content) throws IOException {
    SortedMap<String, Path> folders = new TreeMap<>();
    if (Files.isDirectory(content)) {
      add(content, "", folders);
    }
    return new CategoryFolders(folders);
  }

  private static void add(Path folder, String address, SortedMap<String, Path> folders)
      throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (!name.startsWith("_") && !name.startsWith(".") && !Files.isSymbolicLink(child)) {
          String below = address + Slug.of(name);
          if (hasArticles(child)) {
            folders.put(below, child);
          }
          add(child, below + "/", folders);
        }
      }
    }
  }

  private static boolean hasArticles(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
      return files.iterator().hasNext();
    }
  }

  List<String> names() {
    return List.copyOf(folders.keySet());
  }

  /** The folder of a category, by its address or by its folder's name. */
  Optional<Path> find(String name) {
    String address =
        List.of(name.split("/")).stream().map(Slug::of).collect(Collectors.joining("/"));
    return Optional.ofNullable(folders.get(address));
  }

  /** A file of a folder to which readers can be sent; as it is written in a link. */
  static String startOf(Path folder) throws IOException {
    if (Files.exists(folder.resolve(INDEX)) || !Files.isDirectory(folder)) {
      return INDEX;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
      return StreamSupport.stream(files.spliterator(), false)
          .map(file -> file.getFileName().toString().replace(" ", "%20"))
          .sorted()
          .findFirst()
          .orElse(INDEX);
    }
  }
}
