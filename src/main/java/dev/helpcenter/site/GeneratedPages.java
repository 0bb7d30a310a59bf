package dev.helpcenter.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages that the tool makes by itself: where they are written, and what they are. */
final class GeneratedPages {
  private final Map<String, String> byOutputPath = new TreeMap<>();
  private final String tagFolder;

  GeneratedPages(SiteSettings settings) {
    add(settings, "index", "index.file", "index.html", "the home page");
    add(settings, "archive", "archive.file", "archive.html", "the index of all articles");
    add(settings, "feed", "feed.file", "feed.xml", "the feed");
    add(settings, "sitemap", "sitemap.file", "sitemap.xml", "the sitemap");
    add(settings, "error404", "error404.file", "404.html", "the page for wrong addresses");
    addOfTheme(settings, "search", "the search page");
    addOfTheme(settings, "offline", "the page for readers without a connection");
    addOfTheme(settings, "components", "the page of all components");
    boolean tags = settings.isOn("render.tags", true);
    this.tagFolder = tags ? settings.property("tag.path").orElse("tags") + "/" : "";
  }

  /** Output paths, each with a few words that say what is there. */
  Map<String, String> byOutputPath() {
    return byOutputPath;
  }

  /** The page of this output path or address. */
  Optional<String> find(String path) {
    String asFolder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    if (byOutputPath.containsKey(path) || isTagPage(path)) {
      return Optional.of(path);
    }
    return byOutputPath.containsKey(asFolder + "index.html")
        ? Optional.of(asFolder)
        : Optional.empty();
  }

  private boolean isTagPage(String path) {
    return !tagFolder.isEmpty() && path.startsWith(tagFolder);
  }

  /** A page that is made if there is a template for it. */
  private void addOfTheme(SiteSettings settings, String type, String what) {
    if (settings.property("template." + type + ".file").isPresent()) {
      String usual = type + "/index.html";
      byOutputPath.put(settings.property(type + ".file").orElse(usual), what);
    }
  }

  private void add(
      SiteSettings settings, String name, String fileKey, String fileDefault, String what) {
    if (settings.isOn("render." + name, true)) {
      byOutputPath.put(settings.property(fileKey).orElse(fileDefault), what);
    }
  }
}
