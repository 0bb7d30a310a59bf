package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.LinkResolver;
import dev.helpcenter.site.Page;
import dev.helpcenter.source.PhoneNumbers;
import dev.helpcenter.source.Reference;
import java.text.Normalizer;
import java.util.List;

/**
 * Judges what links dial, read as a phone reads it. Numbers that stand in the text as they are
 * dialled are left to {@link PhoneChecks}.
 */
final class DialChecks implements SiteCheck {
  /** Shorter ones, such as 000, do not go stale. */
  private static final int SHORTEST_NUMBER = 4;

  /** So many digits at the end of a number tell whose it is. */
  private static final int TELLING = 6;

  private final SourceTexts texts;
  private final List<String> variables;

  /**
   * @param variables their values
   */
  DialChecks(SourceTexts texts, List<String> variables) {
    this.texts = texts;
    this.variables = List.copyOf(variables);
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page)) {
        for (Reference reference : page.source().body().references()) {
          if (PhoneChecks.calls(reference.target())) {
            judge(reference, findings);
          }
        }
      }
    }
  }

  private void judge(Reference link, Findings findings) {
    String dialled = dialled(link.target());
    if (link.target().regionMatches(true, 0, "tel:", 0, 4) && isCode(dialled)) {
      findings.add(
          Check.PHONE_CODE,
          link.place(),
          "This link dials “"
              + Text.shorten(dialled)
              + "”, a code that can send a reader's calls to somebody else",
          "Link to a phone number, or write the code as text and say what it does");
    } else if (digits(dialled).length() >= SHORTEST_NUMBER
        && !isVariable(digits(dialled))
        && !isWrittenPlainly(link)) {
      PhoneChecks.report(link.place(), Text.shorten(dialled), findings);
    }
  }

  /** Phones take other forms of digits and signs for the usual ones. */
  private static String dialled(String address) {
    String decoded = LinkResolver.decode(address.substring(4));
    String usual = Normalizer.normalize(decoded, Normalizer.Form.NFKC);
    return usual.strip();
  }

  private static boolean isCode(String dialled) {
    return dialled.indexOf('*') >= 0 || dialled.indexOf('#') >= 0;
  }

  /** The digits of the number itself, without what may follow it, such as an extension. */
  private static String digits(String text) {
    return text.split("[;?]", 2)[0].replaceAll("\\D", "");
  }

  private boolean isVariable(String number) {
    return variables.stream()
        .map(DialChecks::digits)
        .anyMatch(
            value -> value.equals(number) || value.length() >= TELLING && number.endsWith(value));
  }

  /** Whether the file has the number as it is dialled, so that it is found there. */
  private boolean isWrittenPlainly(Reference link) {
    List<PhoneNumbers.Found> found = PhoneNumbers.in(link.target());
    return !found.isEmpty()
        && texts.of(link.place().file()).filter(t -> t.contains(found.get(0).number())).isPresent();
  }
}
