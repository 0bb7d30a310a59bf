package dev.helpcenter.site;

import dev.helpcenter.source.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which files are published, and where: everything about pages that must be known before links can
 * be resolved.
 */
final class PagePlan {
  private final SiteInput input;
  private final String contentFolder;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, String> media = new TreeMap<>();
  private final Map<String, MediaFile> mediaFiles = new TreeMap<>();
  private final Map<String, String> folders = new TreeMap<>();
  private final OutputPaths paths = new OutputPaths();
  private final List<Clash> clashes = new ArrayList<>();
  private final Map<String, Page> indexes = new TreeMap<>();
  private final UrlPlan urls;
  private final boolean hasHome;

  private record Read(SourceDocument document, Header header) {}

  PagePlan(SiteInput input, GeneratedPages generated) {
    this.input = input;
    this.contentFolder = input.settings().contentFolder() + "/";
    Map<String, Read> documents = new TreeMap<>();
    Map<String, String> ids = new TreeMap<>();
    for (Read read : read(input.documents(), new HeaderReader(input.settings(), input.today()))) {
      String path = below(read.document().file());
      documents.put(path, read);
      ids.put(path, read.header().id());
    }
    input.media().forEach(file -> mediaFiles.put(below(file.file()), file));
    this.urls = UrlPlan.of(input.settings(), ids, mediaFiles.keySet());
    this.hasHome =
        urls.hasFolderPages() && generated.byOutputPath().containsKey(urls.outputPath(""));
    if (input.settings().hasCategories()) {
      generated.byOutputPath().forEach((path, what) -> paths.claim(path, Owner.generated(what)));
      input.assets().forEach(asset -> paths.claim(asset, Owner.file("assets/" + asset)));
    }
    documents.forEach(this::planPage);
    planFolders();
    planMedia();
  }

  /** On all processors. */
  private static List<Read> read(List<SourceDocument> documents, HeaderReader reader) {
    return documents.parallelStream()
        .map(document -> new Read(document, reader.read(document)))
        .toList();
  }

  /** The pages by their paths below the content folder, their links not yet resolved. */
  Map<String, Page> pages() {
    return pages;
  }

  /** The url of each folder that is a category, by its path below the content folder. */
  Map<String, String> folders() {
    return folders;
  }

  /** The published {@code index.md} of each folder that has one. */
  Map<String, Page> indexes() {
    return indexes;
  }

  /** Output paths of files that are copied, by their paths below the content folder. */
  Map<String, String> media() {
    return media;
  }

  /** The files that are copied, by their paths below the content folder. */
  Map<String, MediaFile> mediaFiles() {
    return mediaFiles;
  }

  OutputPaths paths() {
    return paths;
  }

  List<Clash> clashes() {
    return clashes;
  }

  /** Whether this is the content folder's own {@code index.md}: words for the home page. */
  boolean isHome(String path) {
    return hasHome && SourcePath.isIndex(path) && SourcePath.folder(path).isEmpty();
  }

  private void planPage(String path, Read read) {
    String url = urls.url(path);
    String output = urls.outputPath(url);
    boolean wanted = input.drafts() || read.header().publication() == Publication.PUBLISHED;
    boolean words = isHome(path) && !indexes.containsKey("");
    boolean live = wanted && (words || claim(output, url, read.document().file()));
    Optional<String> none = Optional.empty();
    Page page =
        new Page(
            read.document(), read.header(), url, output, none, true, live, List.of(), List.of());
    pages.put(path, page);
    if (live && SourcePath.isIndex(path)) {
      indexes.put(SourcePath.folder(path), page);
    }
  }

  private void planFolders() {
    if (!urls.hasFolderPages()) {
      return;
    }
    TreeSet<String> all = new TreeSet<>();
    pages.forEach(
        (path, page) -> {
          String folder = page.live() ? SourcePath.folder(path) : "";
          while (!folder.isEmpty() && all.add(folder)) {
            folder = SourcePath.folder(folder);
          }
        });
    for (String folder : all) {
      String url = urls.folderUrl(folder);
      if (indexes.containsKey(folder) || claim(urls.outputPath(url), url, contentFolder + folder)) {
        folders.put(folder, url);
      }
    }
  }

  private void planMedia() {
    mediaFiles.forEach(
        (path, file) -> {
          String output = urls.folderUrl(SourcePath.folder(path)) + SourcePath.name(path);
          if (claim(output, output, file.file())) {
            media.put(path, output);
          }
        });
  }

  private boolean claim(String output, String url, String file) {
    Optional<Owner> owner = paths.claim(output, Owner.file(file));
    owner.ifPresent(earlier -> clashes.add(new Clash(file, url, earlier)));
    return owner.isEmpty();
  }

  private String below(String file) {
    return file.startsWith(contentFolder) ? file.substring(contentFolder.length()) : file;
  }
}
