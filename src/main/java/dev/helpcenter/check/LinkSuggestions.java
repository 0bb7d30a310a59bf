package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.MediaFile;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.SourcePath;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Guesses which file or heading a broken link was meant for. */
final class LinkSuggestions {
  /** Guessing takes time; an editor with more broken links than this has other problems. */
  private static final int MOST = 300;

  private final Map<String, Page> pages = new HashMap<>();
  private final TreeMap<String, TreeSet<String>> articlesByName = new TreeMap<>();
  private final TreeMap<String, TreeSet<String>> mediaByName = new TreeMap<>();
  private int given;

  LinkSuggestions(Assembly assembly) {
    for (Page page : assembly.pages()) {
      pages.put(page.file(), page);
      if (page.live() && !SourcePath.isIndex(page.file())) {
        add(articlesByName, SourcePath.baseName(page.file()), page.file());
      }
    }
    for (MediaFile file : assembly.input().media()) {
      add(mediaByName, SourcePath.name(file.file()), file.file());
    }
  }

  private static void add(Map<String, TreeSet<String>> byName, String name, String file) {
    byName.computeIfAbsent(LowerCase.of(name), n -> new TreeSet<>()).add(file);
  }

  /** A hint at the article that a path was meant for, with the path's heading if it has that. */
  String forPath(String from, String path, String otherwise) {
    int hash = path.indexOf('#');
    String bare = hash < 0 ? path : path.substring(0, hash);
    String anchor = hash < 0 ? "" : path.substring(hash + 1);
    String trimmed = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    String name = SourcePath.name(trimmed);
    boolean file = name.indexOf('.') > 0 && !name.endsWith(".md") && !name.endsWith(".html");
    return file
        ? suggest(mediaByName, name, from, "", otherwise)
        : suggest(articlesByName, SourcePath.baseName(name), from, anchor, otherwise);
  }

  /** A hint at the image that a path was meant for. */
  String forMedia(String from, String path, String otherwise) {
    return suggest(mediaByName, SourcePath.name(path), from, "", otherwise);
  }

  /** A hint at the heading that an anchor was meant for. */
  String forAnchor(String file, String anchor, boolean here) {
    List<String> anchors = anchors(file);
    String otherwise =
        anchors.isEmpty()
            ? "Link to the page without “#" + Text.shorten(anchor) + "”"
            : "The headings " + (here ? "here" : "there") + " are #" + first(anchors);
    return Spelling.closest(anchor, anchors)
        .map(closest -> Spelling.didYouMean("#" + closest))
        .orElse(otherwise);
  }

  private List<String> anchors(String file) {
    Page page = pages.get(file);
    return page == null
        ? List.of()
        : page.source().sections().stream().map(Section::anchor).filter(a -> !a.isEmpty()).toList();
  }

  /** How a file writes a link to a page. */
  String relative(String from, Target.ToPage page) {
    String anchor = page.anchor().isEmpty() ? "" : "#" + page.anchor();
    return relative(from, page.file()) + anchor;
  }

  private String suggest(
      TreeMap<String, TreeSet<String>> byName,
      String name,
      String from,
      String anchor,
      String otherwise) {
    if (++given > MOST) {
      return otherwise;
    }
    String folded = LowerCase.of(name);
    Optional<String> closest =
        byName.containsKey(folded)
            ? Optional.of(folded)
            : Spelling.closest(folded, byName.keySet());
    return closest
        .map(byName::get)
        .map(
            files ->
                Spelling.didYouMean(relative(from, files.first()) + anchor(files.first(), anchor)))
        .orElseGet(() -> byName == articlesByName ? misnamed(folded, otherwise) : otherwise);
  }

  private String anchor(String file, String anchor) {
    return anchors(file).contains(anchor) ? "#" + anchor : "";
  }

  /** The article is there, but its file's name says that it is none. */
  private String misnamed(String name, String otherwise) {
    return mediaByName.subMap(name + ".", name + "/").keySet().stream()
        .filter(StockChecks::looksLikeArticle)
        .findFirst()
        .map(file -> "Let the name of “" + file + "” end in .md: it is no article now")
        .orElse(otherwise);
  }

  private static String first(List<String> anchors) {
    int shown = Math.min(anchors.size(), 5);
    String list = String.join(", #", anchors.subList(0, shown));
    return shown < anchors.size() ? list + ", …" : list;
  }

  /** The path from one file to another. */
  static String relative(String from, String to) {
    List<String> fromNames = List.of(SourcePath.folder(from).split("/"));
    List<String> toNames = List.of(to.split("/"));
    int common = 0;
    while (common < fromNames.size()
        && common < toNames.size() - 1
        && fromNames.get(common).equals(toNames.get(common))) {
      common++;
    }
    String path =
        "../".repeat(fromNames.size() - common)
            + String.join("/", toNames.subList(common, toNames.size()));
    return path.replace(" ", "%20");
  }
}
