package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.site.Publication;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds tags that are used once and look like another one that is used more often. */
final class TagChecks implements SiteCheck {
  @Override
  public void judge(Assembly assembly, Findings findings) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Page page : assembly.pages()) {
      if (page.header().publication() != Publication.DRAFT) {
        page.header().tags().forEach(tag -> uses.merge(tag, 1, Integer::sum));
      }
    }
    List<String> usual =
        uses.entrySet().stream()
            .filter(use -> use.getValue() > 1)
            .sorted(Comparator.comparing(use -> use.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page)) {
        for (String tag : page.header().tags()) {
          Optional<String> meant =
              uses.getOrDefault(tag, 0) == 1 ? Spelling.closest(tag, usual) : Optional.empty();
          meant.ifPresent(
              closest ->
                  findings.add(
                      Check.TAG_UNUSUAL,
                      Pages.valuePlace(page, "tags"),
                      "No other article has the tag “" + tag + "”",
                      Spelling.didYouMean(closest)));
        }
      }
    }
  }
}
