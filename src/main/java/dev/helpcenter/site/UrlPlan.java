package dev.helpcenter.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The address of every file and folder of a site. A help center has slugs; a plain JBake site keeps
 * the addresses that JBake's crawler gives.
 */
final class UrlPlan {
  private static final String INDEX = "index.html";

  private final boolean slugs;
  private final String noExtensionPrefix;
  private final String extension;
  private final Map<String, String> folderUrls = new HashMap<>();
  private final Map<String, Map<String, String>> slugsByFolder = new HashMap<>();

  private UrlPlan(SiteSettings settings) {
    String prefix = settings.property("uri.noExtension.prefix").orElse("/");
    this.slugs = settings.prettyUrls() && settings.hasCategories() && prefix.equals("/");
    this.noExtensionPrefix = settings.prettyUrls() ? prefix : "";
    this.extension = settings.property("output.extension").orElse(".html");
  }

  /**
   * @param documents the paths of the documents below the content folder, with their {@code id}
   * @param media the paths of the files that are copied, below the content folder
   */
  static UrlPlan of(
      SiteSettings settings, Map<String, String> documents, Collection<String> media) {
    UrlPlan plan = new UrlPlan(settings);
    if (plan.slugs) {
      plan.assignSlugs(documents, media);
    }
    return plan;
  }

  /** Whether {@code index.md} describes its folder. */
  boolean hasFolderPages() {
    return slugs;
  }

  /** The address of a document, from the site's root. */
  String url(String path) {
    String folder = SourcePath.folder(path);
    String name = SourcePath.baseName(path);
    if (slugs) {
      return SourcePath.isIndex(path)
          ? folderUrl(folder)
          : folderUrl(folder) + slugsByFolder.getOrDefault(folder, Map.of()).get(name) + "/";
    }
    String encoded = folderUrl(folder) + URLEncoder.encode(name, StandardCharsets.UTF_8);
    boolean noExtension =
        !noExtensionPrefix.isEmpty() && ("/" + path).startsWith(noExtensionPrefix);
    return encoded + (noExtension ? "/" : extension);
  }

  /** The file in which a page of this address is written. */
  String outputPath(String url) {
    return url.isEmpty() || url.endsWith("/") ? url + (slugs ? INDEX : "index" + extension) : url;
  }

  /** The address of a folder, from the site's root, with a slash at its end. */
  String folderUrl(String folder) {
    if (folder.isEmpty()) {
      return "";
    }
    return slugs ? folderUrls.getOrDefault(folder, folder + "/") : folder + "/";
  }

  private void assignSlugs(Map<String, String> documents, Collection<String> media) {
    Map<String, List<SlugNames.Name>> byFolder = new TreeMap<>();
    Set<String> folders = new LinkedHashSet<>();
    documents.forEach(
        (path, id) -> {
          addFolders(SourcePath.folder(path), folders);
          if (!SourcePath.isIndex(path)) {
            byFolder
                .computeIfAbsent(SourcePath.folder(path), folder -> new ArrayList<>())
                .add(new SlugNames.Name(SourcePath.baseName(path), false, id));
          }
        });
    media.forEach(path -> addFolders(SourcePath.folder(path), folders));
    for (String folder : folders) {
      byFolder
          .computeIfAbsent(SourcePath.folder(folder), parent -> new ArrayList<>())
          .add(new SlugNames.Name(SourcePath.name(folder), true, ""));
    }
    Map<String, Map<String, String>> assigned = new LinkedHashMap<>();
    byFolder.forEach((folder, names) -> assigned.put(folder, SlugNames.assign(names)));
    slugsByFolder.putAll(assigned);
    folders.stream().sorted().forEach(this::assignFolderUrl);
  }

  private void assignFolderUrl(String folder) {
    String parent = SourcePath.folder(folder);
    String slug = slugsByFolder.getOrDefault(parent, Map.of()).get(SourcePath.name(folder));
    folderUrls.put(folder, folderUrl(parent) + slug + "/");
  }

  private static void addFolders(String folder, Set<String> folders) {
    String step = folder;
    while (!step.isEmpty() && folders.add(step)) {
      step = SourcePath.folder(step);
    }
  }
}
