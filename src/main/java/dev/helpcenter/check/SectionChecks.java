package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.Section;
import java.util.List;

/**
 * Judges whether something stands below each heading. What leads nowhere in a tree is told there.
 */
final class SectionChecks implements SiteCheck {
  @Override
  public void judge(Assembly assembly, Findings findings) {
    if (!assembly.settings().hasCategories()) {
      return;
    }
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page)
          && Pages.isRead(page)
          && !page.header().type().equals("troubleshooter")) {
        sections(page, findings);
      }
    }
  }

  private static void sections(Page page, Findings findings) {
    List<Section> sections = page.source().sections();
    boolean faq = page.header().type().equals("faq");
    for (int i = 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.title().isBlank()) {
        findings.add(
            Check.TEXT_MISSING,
            section.place(),
            "This heading has no words",
            "Write them behind the signs #, or remove the line");
      } else if (section.passage().words() == 0 && isEmpty(page, i)) {
        boolean question = faq && section.level() == 2;
        findings.add(
            Check.TEXT_MISSING,
            section.place(),
            question ? "This question has no answer" : "Nothing stands below this heading",
            question
                ? "Write it below, or remove the question"
                : "Write its text, or remove the heading");
      }
    }
  }

  /** Whether a section without words has no signs, images or deeper headings either. */
  private static boolean isEmpty(Page page, int index) {
    List<Section> sections = page.source().sections();
    Section section = sections.get(index);
    boolean last = index + 1 == sections.size();
    if (!last && sections.get(index + 1).level() > section.level() || !section.text().isBlank()) {
      return false;
    }
    int from = section.place().line();
    int to = last ? Integer.MAX_VALUE : sections.get(index + 1).place().line();
    return page.source().body().references().stream()
        .map(Reference::place)
        .noneMatch(
            place -> !place.file().equals(page.file()) || place.line() > from && place.line() < to);
  }
}
