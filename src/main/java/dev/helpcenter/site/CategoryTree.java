package dev.helpcenter.site;

import dev.helpcenter.source.LowerCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the categories of a site from its folders. */
final class CategoryTree {
  private final Map<String, String> folders;
  private final Map<String, String> urlByName = new TreeMap<>();

  /**
   * @param folders the url of each category by its folder below the content folder
   * @param indexes the published {@code index.md} of each folder that has one
   */
  CategoryTree(Map<String, String> folders, Map<String, Page> indexes) {
    this.folders = folders;
    folders.forEach(
        (folder, url) -> {
          Page index = indexes.get(folder);
          String title = index == null ? titleOf(folder) : index.header().title();
          urlByName.putIfAbsent(key(title), url);
        });
    folders.forEach((folder, url) -> urlByName.put(key(folder), url));
    folders.forEach((folder, url) -> urlByName.put(key(url), url));
  }

  /** The category that a header names: by its address, its folder, or its title. */
  Optional<String> named(String name) {
    return Optional.ofNullable(urlByName.get(key(name)));
  }

  /** The category in which a page is listed, or which it describes. */
  Optional<String> of(String path, Header header) {
    String folder = SourcePath.folder(path);
    Optional<String> own = Optional.ofNullable(folders.get(folder));
    boolean chosen = !header.category().isEmpty() && !SourcePath.isIndex(path);
    return chosen ? named(header.category()).or(() -> own) : own;
  }

  /**
   * The categories in the order of the navigation.
   *
   * @param articles those to list
   * @param indexes the article made of each folder's {@code index.md}
   * @param headers the header of each folder's {@code index.md}
   */
  List<Category> build(
      List<Article> articles, Map<String, Article> indexes, Map<String, Header> headers) {
    Map<String, List<Article>> listed = new HashMap<>();
    for (Article article : articles) {
      article
          .category()
          .ifPresent(url -> listed.computeIfAbsent(url, u -> new ArrayList<>()).add(article));
    }
    Map<String, List<Category>> children = new HashMap<>();
    folders.forEach(
        (folder, url) -> {
          List<Article> inside = listed.getOrDefault(url, new ArrayList<>());
          inside.sort(Titles.LISTING);
          Optional<String> parent = Optional.ofNullable(folders.get(SourcePath.folder(folder)));
          Optional<Article> index = Optional.ofNullable(indexes.get(folder));
          Optional<Header> header = Optional.ofNullable(headers.get(folder));
          children
              .computeIfAbsent(parent.orElse(""), up -> new ArrayList<>())
              .add(
                  new Category(
                      url,
                      header.map(Header::title).orElseGet(() -> titleOf(folder)),
                      header.map(Header::description).orElse(""),
                      header.map(Header::icon).orElse(""),
                      header.map(Header::order).orElse(Integer.MAX_VALUE),
                      parent,
                      index,
                      inside));
        });
    List<Category> ordered = new ArrayList<>();
    addBelow("", children, ordered);
    return ordered;
  }

  private static void addBelow(
      String parent, Map<String, List<Category>> children, List<Category> ordered) {
    List<Category> below = children.getOrDefault(parent, new ArrayList<>());
    below.sort(Titles.CATEGORIES);
    for (Category category : below) {
      ordered.add(category);
      addBelow(category.url(), children, ordered);
    }
  }

  private static String titleOf(String folder) {
    return HeaderReader.titleOf(SourcePath.name(folder));
  }

  private static String key(String name) {
    String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return LowerCase.of(bare.strip());
  }
}
