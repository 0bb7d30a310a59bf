package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.source.PhoneNumbers;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds phone numbers that were written out instead of taken from {@code data/facts.yml}. A number
 * that an article shows, but that does not stand in its file, came from a variable and is fine.
 */
final class PhoneChecks implements SiteCheck {
  private final SourceTexts texts;
  private final List<String> snippets;

  /**
   * @param snippets the files of the snippets
   */
  PhoneChecks(SourceTexts texts, List<String> snippets) {
    this.texts = texts;
    this.snippets = List.copyOf(snippets);
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    if (findings.isOff(Check.PHONE_NUMBER)) {
      return;
    }
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page) && showsNumbers(page)) {
        judge(page.file(), findings);
      }
    }
    snippets.forEach(file -> judge(file, findings));
  }

  private static boolean showsNumbers(Page page) {
    for (Section section : page.source().sections()) {
      if (!PhoneNumbers.in(section.title()).isEmpty() || section.passage().hasPhoneNumbers()) {
        return true;
      }
    }
    String inLists = page.header().title() + " " + page.header().description();
    if (!PhoneNumbers.in(inLists).isEmpty()) {
      return true;
    }
    return page.source().body().references().stream()
        .anyMatch(reference -> calls(reference.target()));
  }

  /** Whether who follows a link calls or writes to a phone. */
  static boolean calls(String address) {
    return address.regionMatches(true, 0, "tel:", 0, 4)
        || address.regionMatches(true, 0, "sms:", 0, 4);
  }

  private void judge(String file, Findings findings) {
    Optional<String> text = texts.of(file);
    if (text.isEmpty()) {
      return;
    }
    String[] lines = text.get().split("\r\n|\r|\n", -1);
    boolean fenced = false;
    for (int i = 0; i < lines.length; i++) {
      String start = lines[i].stripLeading();
      fenced ^= start.startsWith("```") || start.startsWith("~~~");
      if (!fenced) {
        Set<String> seen = new TreeSet<>();
        for (PhoneNumbers.Found found : PhoneNumbers.in(lines[i])) {
          if (seen.add(found.number())) {
            report(new Place(file, i + 1, found.start() + 1), found.number(), findings);
          }
        }
      }
    }
  }

  static void report(Place place, String number, Findings findings) {
    findings.add(
        Check.PHONE_NUMBER,
        place,
        "The phone number “" + number + "” is written out here",
        "Put it into data/facts.yml and write {{ fact.….phone }}, so that it cannot go stale");
  }
}
