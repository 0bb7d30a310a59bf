package dev.helpcenter.check;

import dev.helpcenter.site.Assembly;
import dev.helpcenter.site.Page;
import dev.helpcenter.source.ContentFiles;
import dev.helpcenter.source.Facts;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.text.Utf8Decoder;
import java.util.List;

/** Puts into words what the reader of a file could not read as it should. */
final class FlawChecks implements SiteCheck {
  /** Names without {@code {{ }}}. */
  private final List<String> variables;

  private final List<String> snippets;
  private final List<Flaw> elsewhere;
  private final Facts facts;

  /**
   * @param variables the names that articles may use between {@code {{} and {@code }}}
   * @param snippets the names of the snippets
   * @param elsewhere flaws of files that are no documents, such as symbolic links
   * @param facts what {@code data/facts.yml} holds
   */
  FlawChecks(List<String> variables, List<String> snippets, List<Flaw> elsewhere, Facts facts) {
    this.variables = List.copyOf(variables);
    this.snippets = List.copyOf(snippets);
    this.elsewhere = List.copyOf(elsewhere);
    this.facts = facts;
  }

  @Override
  public void judge(Assembly assembly, Findings findings) {
    boolean hasCategories = assembly.settings().hasCategories();
    elsewhere.stream()
        .filter(flaw -> hasCategories || flaw.kind() != Flaw.Kind.INDEX_LEFT_OUT)
        .forEach(flaw -> judge(flaw, findings));
    for (Page page : assembly.pages()) {
      if (isJudged(page)) {
        List<Flaw> flaws = page.source().flaws();
        boolean headed = flaws.stream().noneMatch(flaw -> flaw.kind() == Flaw.Kind.HEADER_MISSING);
        flaws.stream()
            .filter(flaw -> headed || flaw.kind() != Flaw.Kind.SECOND_TITLE)
            .forEach(flaw -> judge(flaw, findings));
      }
    }
  }

  /** Whether the flaws of a page are told: whose header can't be read may be no draft. */
  static boolean isJudged(Page page) {
    return Pages.isJudged(page) || !Pages.isRead(page);
  }

  /** What is told of one kind, each place once. */
  static List<Flaw> told(Assembly assembly, Flaw.Kind kind) {
    return assembly.pages().stream()
        .filter(FlawChecks::isJudged)
        .flatMap(page -> page.source().flaws().stream())
        .filter(flaw -> flaw.kind() == kind)
        .distinct()
        .toList();
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
      case COPY_TOO_LARGE ->
          add(
              findings,
              Check.FILE_TOO_LARGE,
              flaw,
              "This file is larger than 100 MB",
              "Make it smaller, or put it where large files are kept, and link to it there");
      case NOT_UTF8 -> notUtf8(flaw, findings);
      case NAME_NOT_UTF8 ->
          add(
              findings,
              Check.FILE_NAME,
              flaw,
              "The name of this file, or of its folder, is not valid UTF-8",
              "Give it a name of letters, digits and hyphens; it probably comes from an old archive");
      case MERGE_CONFLICT ->
          add(
              findings,
              Check.MERGE_CONFLICT,
              flaw,
              MergeConflictWords.MESSAGE,
              MergeConflictWords.HINT);
      case SYMBOLIC_LINK ->
          add(
              findings,
              Check.SYMBOLIC_LINK,
              flaw,
              "This is a symbolic link"
                  + (detail.isEmpty() ? "" : " to “" + detail + "”")
                  + ", which leads out of the site's folder",
              "Put a copy of the file here instead");
      case FOLDERS_TOO_DEEP ->
          add(
              findings,
              Check.NESTED_TOO_DEEP,
              flaw,
              "This folder is in more than " + ContentFiles.MOST_FOLDERS + " others",
              "Move what is in it further up, into folders of fewer levels");
      case INDEX_LEFT_OUT ->
          add(
              findings,
              Check.INDEX_NAME,
              flaw,
              "This file is left out, as all are whose names start with _",
              "Rename it to index.md: that is the page of its folder here");
      default -> judgeHeader(flaw, findings);
    }
  }

  private static void notUtf8(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    boolean wide = detail.equals(Utf8Decoder.UTF_16);
    add(
        findings,
        Check.FILE_NOT_UTF8,
        flaw,
        wide
            ? "This file is saved as UTF-16, not as UTF-8"
            : "This file is not saved as UTF-8" + (detail.isEmpty() ? "" : ": " + detail),
        wide
            ? "Open it in your editor and save it with the encoding UTF-8: in Notepad by “Save as”,"
                + " where UTF-16 is also called Unicode"
            : "Open it in your editor and save it with the encoding UTF-8");
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
              headerHint(detail));
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
              "Each line is a key, a colon, a space and a value, as in title: Forgot password");
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

  /** What to do about a file that starts with this line, or with another text if it is empty. */
  private static String headerHint(String line) {
    if (line.isEmpty()) {
      return "Put a line ---, then “title: …”, then another line --- above the text";
    }
    return line.startsWith("```")
        ? "Remove this line, “"
            + Text.shorten(line)
            + "”, and the one with ``` at the end of the text"
        : "Write a line --- instead of “" + line + "”, and another one below the header";
  }

  private void judgeBody(Flaw flaw, Findings findings) {
    String detail = flaw.detail();
    switch (flaw.kind()) {
      case SLIP -> SlipChecks.judge(flaw, findings);
      case RAW_HTML_NOT_ALLOWED, RAW_HTML_LEFT_OUT -> HtmlChecks.judge(flaw, findings);
      case RAW_HTML_UNBALANCED -> HtmlChecks.judgeUnbalanced(flaw, findings);
      case SECOND_TITLE ->
          add(
              findings,
              Check.TITLE_REPEATED,
              flaw,
              "“" + Text.shorten(detail) + "” is a second main heading",
              "The page's main heading is its title; write ## instead of #, or remove this line if it"
                  + " is the same");
      case HEADING_LEVEL_SKIPPED ->
          add(
              findings,
              Check.HEADING_SKIPPED,
              flaw,
              "This heading skips a level" + (detail.isEmpty() ? "" : ": " + detail),
              "Write one # less, so that it is one level below the heading above it");
      case UNKNOWN_VARIABLE -> unknownVariable(flaw, findings);
      case UNKNOWN_SNIPPET -> {
        if (!snippets.isEmpty()) {
          add(
              findings,
              Check.SNIPPET_UNKNOWN,
              flaw,
              "There is no snippet “" + detail + "”",
              snippetHint(detail));
        }
      }
      case SNIPPET_LOOP ->
          add(
              findings,
              Check.SNIPPET_LOOP,
              flaw,
              "The snippet “" + detail + "” includes itself",
              "Remove this line, or the one in the snippet that leads back here");
      case SNIPPETS_TOO_LARGE ->
          add(
              findings,
              Check.FILE_TOO_LARGE,
              flaw,
              "The snippets make this page too large from here on: " + detail,
              "Look for a snippet that includes others many times, and include fewer or shorter ones");
      case HEADER_TOO_LONG ->
          add(
              findings,
              Check.FILE_TOO_LARGE,
              flaw,
              "The variables of this header are longer than 10,000 characters together",
              "Use fewer or shorter ones here, and write the rest into the text below");
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

  private String snippetHint(String name) {
    String bare = name.replaceFirst("\\.(md|markdown)$", "");
    return snippets.contains(bare)
        ? Spelling.didYouMean(bare)
        : Spelling.didYouMean(bare, snippets, "Snippets are the files in content/_snippets");
  }

  private void unknownVariable(Flaw flaw, Findings findings) {
    String name = flaw.detail();
    if (name.startsWith("<") || name.startsWith("%")) {
      add(
          findings,
          Check.VARIABLE_UNKNOWN,
          flaw,
          "“{{" + Text.shorten(name) + "}}” is an instruction of another program",
          "Write in Markdown what it makes, or remove it");
      return;
    }
    if (!isLost(name)) {
      add(
          findings,
          Check.VARIABLE_UNKNOWN,
          flaw,
          "There is no variable “" + name + "”",
          variableHint(name));
    }
  }

  /** Whether a fact is unknown because of what is told of {@code data/facts.yml}. */
  private boolean isLost(String name) {
    return name.startsWith(Facts.VARIABLE)
        && facts.isUnread(name.substring(Facts.VARIABLE.length()));
  }

  private String variableHint(String name) {
    List<String> below =
        variables.stream().filter(variable -> variable.startsWith(name + ".")).sorted().toList();
    return below.isEmpty()
        ? Spelling.didYouMean(
            name,
            variables,
            "Variables are settings such as {{ site.name }} and facts of data/facts.yml;"
                + " write \\{{ for the braces themselves")
        : "Write one of " + String.join(", ", below);
  }

  private static void add(Findings findings, Check check, Flaw flaw, String message, String hint) {
    findings.add(check, flaw.place(), message, hint);
  }
}
