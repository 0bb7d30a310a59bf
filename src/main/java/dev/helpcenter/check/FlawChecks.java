package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.source.Flaw;
import java.util.List;
import java.util.Locale;

/** Puts into words what the reader of a file could not read as it should. */
final class FlawChecks implements SiteCheck {
  private static final List<String> FIELDS =
      List.of("input", "form", "textarea", "select", "button", "option");

  /** Names without {@code {{ }}}. */
  private final List<String> variables;

  private final List<String> snippets;
  private final List<Flaw> elsewhere;

  /**
   * @param variables the names that articles may use between {@code {{} and {@code }}}
   * @param snippets the names of the snippets
   * @param elsewhere flaws of files that are no documents, such as symbolic links
   */
  FlawChecks(List<String> variables, List<String> snippets, List<Flaw> elsewhere) {
    this.variables = List.copyOf(variables);
    this.snippets = List.copyOf(snippets);
    this.elsewhere = List.copyOf(elsewhere);
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    elsewhere.forEach(flaw -> judge(flaw, findings));
    for (Page page : assembly.pages()) {
      if (Pages.isJudged(page) || !Pages.isHeaderRead(page)) {
        page.source().flaws().forEach(flaw -> judge(flaw, findings));
      }
    }
  }

  private void judge(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    switch (flaw.kind()) {
      case EMPTY_FILE ->
          add(
              findings,
              Check.FILE_EMPTY,
              flaw,
              "This file is empty",
              "Write the article, or delete the file");
      case TOO_LARGE ->
          add(
              findings,
              Check.FILE_TOO_LARGE,
              flaw,
              "This file is larger than 5 MB",
              "Divide it into several articles, and put images beside it as files of their own");
      case NOT_UTF8 ->
          add(
              findings,
              Check.FILE_NOT_UTF8,
              flaw,
              "This file is not saved as UTF-8" + (detail.isEmpty() ? "" : ": " + detail),
              "Open it in your editor and save it with the encoding UTF-8");
      case SYMBOLIC_LINK ->
          add(
              findings,
              Check.SYMBOLIC_LINK,
              flaw,
              "This is a symbolic link"
                  + (detail.isEmpty() ? "" : " to “" + detail + "”")
                  + ", which leads out of the site's folder",
              "Put a copy of the file here instead");
      default -> judgeHeader(flaw, findings);
    }
  }

  private void judgeHeader(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    switch (flaw.kind()) {
      case HEADER_MISSING ->
          add(
              findings,
              Check.HEADER_MISSING,
              flaw,
              "This file does not start with a header",
              "Put a line ---, then “title: …”, then another line --- above the text");
      case HEADER_NOT_CLOSED ->
          add(
              findings,
              Check.HEADER_NOT_CLOSED,
              flaw,
              "The header has no end",
              "Put a line " + detail + " between the header and the text");
      case HEADER_LINE_WITHOUT_EQUALS ->
          add(
              findings,
              Check.HEADER_LINE,
              flaw,
              "The header's line “" + Text.shorten(detail) + "” has no equals sign",
              "Write it as key=value, or remove it");
      case HEADER_YAML ->
          add(
              findings,
              Check.HEADER_YAML,
              flaw,
              "The header cannot be read here" + (detail.isEmpty() ? "" : ": " + detail),
              "Each line is a key, a colon and a space; put values that hold a colon in quotes");
      case HEADER_KEY_REPEATED ->
          add(
              findings,
              Check.KEY_REPEATED,
              flaw,
              "The key “" + detail + "” stands in this header twice",
              "Remove one of them; only the first counts");
      default -> judgeBody(flaw, findings);
    }
  }

  private void judgeBody(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    switch (flaw.kind()) {
      case RAW_HTML_NOT_ALLOWED, RAW_HTML_LEFT_OUT -> judgeHtml(flaw, findings);
      case SECOND_TITLE ->
          add(
              findings,
              Check.TITLE_REPEATED,
              flaw,
              "“" + Text.shorten(detail) + "” is a second main heading",
              "The page's main heading is its title; write ## instead of #");
      case HEADING_LEVEL_SKIPPED ->
          add(
              findings,
              Check.HEADING_SKIPPED,
              flaw,
              "This heading skips a level" + (detail.isEmpty() ? "" : ": " + detail),
              "Write one # less, so that it is one level below the heading above it");
      case UNKNOWN_VARIABLE ->
          add(
              findings,
              Check.VARIABLE_UNKNOWN,
              flaw,
              "There is no variable “" + detail + "”",
              Spelling.didYouMean(
                  detail,
                  variables,
                  "Variables are settings such as {{ site.name }} and facts of data/facts.yml;"
                      + " write \\{{ for the braces themselves"));
      case UNKNOWN_SNIPPET ->
          add(
              findings,
              Check.SNIPPET_UNKNOWN,
              flaw,
              "There is no snippet “" + detail + "”",
              Spelling.didYouMean(detail, snippets, "Snippets are the files in content/_snippets"));
      case SNIPPET_LOOP ->
          add(
              findings,
              Check.SNIPPET_LOOP,
              flaw,
              "The snippet “" + detail + "” includes itself",
              "Remove this line, or the one in the snippet that leads back here");
      case TOO_COMPLEX ->
          add(
              findings,
              Check.FILE_TOO_LARGE,
              flaw,
              "This page becomes too large here" + (detail.isEmpty() ? "" : ": " + detail),
              "Divide it into several articles");
      default ->
          add(
              findings,
              Check.NESTED_TOO_DEEP,
              flaw,
              "Too much is nested here" + (detail.isEmpty() ? "" : ": " + detail),
              "Use fewer lists, quotes or snippets inside each other");
    }
  }

  private static void judgeHtml(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    String shown = Text.shorten(detail);
    if (isField(detail)) {
      add(
          findings,
          Check.SECRET_FIELD,
          flaw,
          "“" + shown + "” asks readers to type something into this page",
          "Remove it: no page may ask for a password, a code or anything else");
    } else if (flaw.kind() == Flaw.Kind.RAW_HTML_NOT_ALLOWED) {
      add(
          findings,
          Check.HTML_UNSAFE,
          flaw,
          "“" + shown + "” is not allowed in an article, because it could harm readers",
          detail.endsWith(":")
              ? "Link to an article, or to an address that starts with https:"
              : "Remove it, and write the text in Markdown");
    } else {
      add(
          findings,
          Check.HTML_LEFT_OUT,
          flaw,
          (detail.isEmpty() ? "This HTML" : "“" + shown + "”") + " is not allowed in an article",
          "Write it in Markdown, or remove it");
    }
  }

  private static boolean isField(String detail) {
    String tag = detail.toLowerCase(Locale.ROOT).replaceFirst("^</?\\s*", "");
    return FIELDS.stream()
        .anyMatch(
            field ->
                tag.startsWith(field)
                    && (tag.length() == field.length()
                        || !Character.isLetterOrDigit(tag.charAt(field.length()))));
  }

  private static void add(Findings findings, Check check, Flaw flaw, String message, String hint) {
    findings.add(check, flaw.place(), message, hint);
  }
}
