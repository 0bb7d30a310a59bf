package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.GoneUrl;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import dev.helpcenter.site.UrlDifference;
import dev.helpcenter.site.UrlLock;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sees to it that no address dies: what {@code data/urls.lock} lists is still there, or leads on.
 * What is gone is told where it can be mended: at the article that took its place, if one did.
 */
public final class UrlLockChecks implements SiteCheck {
  /** Nobody reads more, and to look for where each went takes time. */
  private static final int MOST = 1_000;

  private final String file;
  private final Function<Assembly, UrlDifference> comparison;
  private final Supplier<UrlLock> list;
  private final SourceTexts texts;

  /**
   * @param file the list's path from the site's folder
   * @param comparison compares the list with a site
   * @param list the whole list, read only if something is gone
   * @param texts the articles as they were written
   */
  public UrlLockChecks(
      String file,
      Function<Assembly, UrlDifference> comparison,
      Supplier<UrlLock> list,
      SourceTexts texts) {
    this.file = file;
    this.comparison = comparison;
    this.list = list;
    this.texts = texts;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    List<GoneUrl> gone = comparison.apply(assembly).gone();
    if (gone.isEmpty()) {
      return;
    }
    UrlLock lock = list.get();
    Map<String, Page> pages = new HashMap<>();
    assembly.pages().forEach(page -> pages.putIfAbsent(page.url(), page));
    Successors successors = new Successors(assembly, lock);
    Map<Page, List<GoneUrl>> headings = new LinkedHashMap<>();
    FollowUps followUps = new FollowUps(assembly, gone, texts);
    for (GoneUrl one : gone.subList(0, Math.min(MOST, gone.size()))) {
      Page page = pages.get(one.url());
      if (one.anchor().isEmpty() && followUps.has(one.url())) {
        continue;
      }
      if (one.anchor().isEmpty()) {
        page(one, Optional.ofNullable(page), successors, findings);
      } else if (page != null) {
        headings.computeIfAbsent(page, p -> new ArrayList<>()).add(one);
      }
    }
    headings.forEach((page, lost) -> headings(page, lost, lock, successors, findings));
    if (gone.size() > MOST) {
      more(gone, findings);
    }
  }

  private void more(List<GoneUrl> gone, Findings findings) {
    findings.add(
        Check.URL_GONE,
        new Place(file, gone.get(MOST).line(), 1),
        "From here on "
            + (gone.size() - MOST)
            + " more addresses and headings of this list were published, and are gone",
        "Mend the first ones; if all of this is a mistake, bring the list or the articles back from"
            + " the site's history");
  }

  private void page(
      GoneUrl gone, Optional<Page> unpublished, Successors successors, Findings findings) {
    String what = "The address “/" + gone.url() + "” was published, and is gone";
    if (unpublished.isPresent()) {
      withdrawn(gone, unpublished.get(), findings);
      return;
    }
    Optional<Page> successor = successors.of(gone.url());
    if (successor.isPresent()) {
      Page page = successor.get();
      boolean more = !page.header().aliases().isEmpty();
      findings.add(
          Check.URL_GONE,
          Place.start(page.file()),
          what + "; this article is probably its new place",
          (more
                  ? "Add “" + gone.url() + "” to the aliases in its header"
                  : "Write “aliases: " + gone.url() + "” into its header")
              + "; or, if it is gone on purpose, "
              + accept(gone));
    } else {
      findings.add(
          Check.URL_GONE,
          new Place(file, gone.line(), 1),
          what,
          "Let another page take over: write “"
              + gone.url()
              + ",its/address/” into data/redirects.csv; or, if it is gone on purpose, "
              + accept(gone));
    }
  }

  private void withdrawn(GoneUrl gone, Page page, Findings findings) {
    boolean draft = page.header().publication() == Publication.DRAFT;
    findings.add(
        Check.URL_GONE,
        Pages.valuePlace(page, draft ? "status" : "publish"),
        "The address “/"
            + gone.url()
            + "” was published, and this article is "
            + (draft ? "a draft now" : "scheduled for later now"),
        "Publish it, or let another page take over: write “"
            + gone.url()
            + ",its/address/” into data/redirects.csv; or "
            + accept(gone));
  }

  private void headings(
      Page page, List<GoneUrl> gone, UrlLock lock, Successors successors, Findings findings) {
    Set<String> known =
        Optional.<Set<String>>ofNullable(lock.pages().get(page.url())).orElse(Set.of());
    List<Section> fresh =
        page.source().sections().stream()
            .filter(section -> !section.isLead() && !known.contains(section.anchor()))
            .toList();
    for (GoneUrl one : gone) {
      Optional<Section> successor =
          gone.size() == 1 && fresh.size() == 1
              ? Optional.of(fresh.get(0))
              : Successors.among(fresh, one.anchor());
      heading(page, one, successor, successors, findings);
    }
  }

  private void heading(
      Page page,
      GoneUrl gone,
      Optional<Section> successor,
      Successors successors,
      Findings findings) {
    String what = "The heading “#" + gone.anchor() + "” was published here, and is gone";
    String id = "<a id=\"" + gone.anchor() + "\"></a>";
    String otherwise = "; or, if it is gone on purpose, " + accept(gone);
    Optional<Page> other = successors.withHeading(gone.anchor());
    if (successor.isPresent()) {
      findings.add(
          Check.ANCHOR_GONE,
          successor.get().place(),
          what + "; this one is probably its new form",
          "Write " + id + " on a line above it, so that old links still lead here" + otherwise);
    } else {
      findings.add(
          Check.ANCHOR_GONE,
          Place.start(page.file()),
          what,
          other
                  .map(to -> "It is now in “" + to.file() + "”: write " + id + " and a link to it")
                  .orElse("Write " + id + " on a line above what tells the same now")
              + otherwise);
    }
  }

  private String accept(GoneUrl gone) {
    return "run ./helpcenter urls --accept "
        + gone.address()
        + " (or remove it from line "
        + gone.line()
        + " of "
        + file
        + ")";
  }
}
