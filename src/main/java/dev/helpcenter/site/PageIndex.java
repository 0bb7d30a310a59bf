package dev.helpcenter.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a link can lead to. */
final class PageIndex {
  private final Map<String, Page> byPath = new HashMap<>();
  private final Map<String, Page> byFolder = new HashMap<>();
  private final Map<String, Page> byUrl = new HashMap<>();
  private final Map<String, Page> byId = new HashMap<>();
  private final Map<String, String> categoryByFolder = new HashMap<>();
  private final Set<String> categoryUrls = new HashSet<>();
  private final Map<String, String> mediaByPath;

  /**
   * @param pages with their paths below the content folder
   * @param categories the url of each folder that is a category
   * @param media output paths by path below the content folder
   */
  PageIndex(Map<String, Page> pages, Map<String, String> categories, Map<String, String> media) {
    this.mediaByPath = media;
    byPath.putAll(pages);
    pages.forEach(
        (path, page) -> {
          if (page.live() && SourcePath.isIndex(path)) {
            byFolder.putIfAbsent(SourcePath.folder(path), page);
          }
        });
    categoryByFolder.putAll(categories);
    categoryUrls.addAll(categories.values());
    Collection<Page> all = pages.values();
    all.forEach(
        page -> {
          if (page.live()) {
            byUrl.put(page.url(), page);
          }
          if (!page.header().id().isEmpty()) {
            byId.putIfAbsent(page.header().id(), page);
          }
        });
  }

  Optional<Page> byPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  Optional<Page> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Set<String> ids() {
    return byId.keySet();
  }

  /** The output path of a file that is copied. */
  Optional<String> media(String path) {
    return Optional.ofNullable(mediaByPath.get(path));
  }

  /** What a folder's own page is: its {@code index.md}, or the category made of it. */
  Optional<Target.ToPage> folder(String folder, String anchor) {
    Page index = byFolder.get(folder);
    if (index != null) {
      return Optional.of(target(index, anchor));
    }
    return Optional.ofNullable(categoryByFolder.get(folder))
        .map(url -> new Target.ToPage(url, "", anchor, anchor.isEmpty()));
  }

  /** The published page of an address; with or without {@code index.html} or a slash at its end. */
  Optional<Target.ToPage> byAddress(String address, String anchor) {
    String bare =
        address.endsWith("index.html")
            ? address.substring(0, address.length() - "index.html".length())
            : address;
    for (String url : new String[] {bare, bare + "/", address}) {
      Page page = byUrl.get(url);
      if (page != null) {
        return Optional.of(target(page, anchor));
      }
      if (categoryUrls.contains(url)) {
        return Optional.of(new Target.ToPage(url, "", anchor, anchor.isEmpty()));
      }
    }
    return Optional.empty();
  }

  Target.ToPage target(Page page, String anchor) {
    boolean found = anchor.isEmpty() || page.source().anchors().contains(anchor);
    return new Target.ToPage(page.url(), page.file(), anchor, found);
  }
}
