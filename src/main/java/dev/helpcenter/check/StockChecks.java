package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.SourcePath;
import dev.helpcenter.site.Target;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Judges the stock of articles: what stands there twice, and what is none. */
final class StockChecks implements SiteCheck {
  /** What other programs take for an article, or for one that is still to be written down. */
  private static final Set<String> NOT_READ =
      Set.of("mdx", "mdown", "mkd", "mkdn", "mdwn", "htm", "txt", "doc", "docx", "odt", "rtf");

  @Override
  public void judge(Assembly assembly, Findings findings) {
    if (!assembly.settings().hasCategories()) {
      return;
    }
    Map<String, String> titles = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page) && Pages.isRead(page)) {
        text(page, findings);
        indexName(page, findings);
        if (page.header().titleGiven() && !isCategory(page)) {
          once(page, "title", page.header().title(), titles, Check.TITLE_TAKEN, findings);
        }
        once(page, "id", page.header().id(), ids, Check.ID_TAKEN, findings);
      }
    }
    files(assembly, findings);
  }

  /** Other systems name it so, or do not look at capitals. */
  private static void indexName(Page page, Findings findings) {
    String name = LowerCase.of(SourcePath.baseName(page.file()));
    if ((name.equals("index") || name.equals("readme")) && !SourcePath.isIndex(page.file())) {
      findings.add(
          Check.INDEX_NAME,
          Place.start(page.file()),
          "This file is an article like others: only index.md describes its folder",
          "Rename it to index.md, with small letters, or to what it is about");
    }
  }

  private static boolean isCategory(Page page) {
    return page.header().type().equals("category");
  }

  private static void text(Page page, Findings findings) {
    boolean empty =
        page.source().flaws().isEmpty()
            && page.source().body().references().isEmpty()
            && page.source().sections().stream().allMatch(StockChecks::isEmpty);
    if (empty && !isCategory(page)) {
      findings.add(
          Check.TEXT_MISSING,
          Place.start(page.file()),
          "This article has no text",
          "Write it below the header, or add “status: draft” to the header until it is written");
    }
  }

  private static boolean isEmpty(Section section) {
    return section.title().isBlank() && section.passage().words() == 0;
  }

  private static void once(
      Page page,
      String key,
      String value,
      Map<String, String> seen,
      Check check,
      Findings findings) {
    if (value.isBlank()) {
      return;
    }
    String earlier = seen.putIfAbsent(LowerCase.of(value.strip()), page.file());
    if (earlier != null) {
      findings.add(
          check,
          Pages.valuePlace(page, key),
          "“" + earlier + "” has the same " + key,
          key.equals("id")
              ? "Give each article an id of its own: links by id lead to only one of them"
              : "Say in each title what tells the two articles apart");
    }
  }

  private static void files(Assembly assembly, Findings findings) {
    Set<String> linked = new HashSet<>();
    for (Page page : assembly.pages()) {
      for (Target target : page.targets()) {
        if (target instanceof Target.ToFile file) {
          linked.add(file.outputPath());
        }
      }
    }
    assembly.site().media().entrySet().stream()
        .filter(entry -> !linked.contains(entry.getKey()))
        .filter(entry -> NOT_READ.contains(extension(entry.getValue())))
        .forEach(
            entry ->
                findings.add(
                    Check.FILE_NO_ARTICLE,
                    Place.start(entry.getValue()),
                    "This file is no article, because its name does not end in .md",
                    "Save it as text with a name that ends in .md, or link to it if readers shall"
                        + " download it"));
  }

  /** Whether other programs would take a file for an article. */
  static boolean looksLikeArticle(String file) {
    return NOT_READ.contains(extension(file));
  }

  private static String extension(String file) {
    String name = SourcePath.name(file);
    return LowerCase.of(name.substring(name.lastIndexOf('.') + 1));
  }
}
