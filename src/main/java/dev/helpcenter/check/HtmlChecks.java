package dev.helpcenter.check;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.LowerCase;
import java.util.List;
import java.util.regex.Pattern;

/** Puts into words which HTML an article may not have. */
final class HtmlChecks {
  private static final List<String> FIELDS =
      List.of("input", "form", "textarea", "select", "button", "option");

  private static final List<String> SCHEMES = List.of("https:", "mailto:");

  private static final List<String> FRAMES = List.of("<iframe>", "<embed>", "<object>");

  /** The schemes of {@code file:///C:/…} and {@code C:\\…}. */
  private static final Pattern ON_DISK = Pattern.compile("(?i)file:|[a-z]:");

  private HtmlChecks() {}

  static void judge(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    String shown = Text.shorten(detail);
    if (isField(detail)) {
      findings.add(
          Check.SECRET_FIELD,
          flaw.place(),
          "“" + shown + "” asks readers to type something into this page",
          "Remove it: no page may ask for a password, a code or anything else");
    } else if (flaw.kind() == Flaw.Kind.RAW_HTML_NOT_ALLOWED) {
      unsafe(flaw, shown, findings);
    } else {
      findings.add(
          Check.HTML_LEFT_OUT,
          flaw.place(),
          (detail.isEmpty() ? "This HTML" : "“" + shown + "”") + " is not allowed in an article",
          detail.startsWith("<")
              ? "Write it in Markdown, or remove it; for the sign < itself write \\<"
              : "Write it in Markdown, or remove it");
    }
  }

  static void judgeUnbalanced(Flaw flaw, Findings findings) {
    String tag = flaw.detail();
    boolean end = tag.startsWith("</");
    findings.add(
        Check.HTML_UNBALANCED,
        flaw.place(),
        "“" + tag + "” " + (end ? "closes nothing" : "is never closed"),
        end
            ? "Remove it, or write <" + tag.substring(2) + " where the part begins"
            : "Write </" + tag.substring(1) + " where it ends");
  }

  private static void unsafe(Flaw flaw, String shown, Findings findings) {
    String detail = flaw.detail();
    if (ON_DISK.matcher(detail).matches()) {
      findings.add(
          Check.HTML_UNSAFE,
          flaw.place(),
          "“" + shown + "” leads to a place on your own computer, which readers do not have",
          "Put the file beside the article, and write only its name");
      return;
    }
    if (CurlyQuotes.begin(detail)) {
      findings.add(
          Check.HTML_UNSAFE,
          flaw.place(),
          "This address begins with a curly quotation mark",
          CurlyQuotes.HINT);
      return;
    }
    findings.add(
        Check.HTML_UNSAFE,
        flaw.place(),
        "“" + shown + "” is not allowed in an article, because it could harm readers",
        unsafeHint(detail));
  }

  private static String unsafeHint(String detail) {
    if (detail.equals("data:")) {
      return "Save what it holds as a file beside the article, and write the file's name here";
    }
    if (detail.endsWith(":")) {
      return Spelling.didYouMean(
          detail, SCHEMES, "Link to an article, or to an address that starts with https:");
    }
    return FRAMES.contains(detail)
        ? "Remove it, and link to what it shows, as in [Watch the video](https://…)"
        : "Remove it, and write the text in Markdown";
  }

  private static boolean isField(String detail) {
    String tag = LowerCase.of(detail).replaceFirst("^</?\\s*", "");
    return FIELDS.stream()
        .anyMatch(
            field ->
                tag.startsWith(field)
                    && (tag.length() == field.length()
                        || !Character.isLetterOrDigit(tag.charAt(field.length()))));
  }
}
