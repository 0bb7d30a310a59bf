package dev.helpcenter.check;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.Slip;

/** Puts into words what was mistyped so that readers see Markdown's signs. */
final class SlipChecks {
  private SlipChecks() {}

  static void judge(Flaw flaw, Findings findings) {
    String words = Text.shorten(Slip.words(flaw));
    String shown = "“" + words + "”";
    switch (Slip.of(flaw)) {
      case VARIABLE_BRACES ->
          findings.add(
              Check.VARIABLE_BRACES,
              flaw.place(),
              shown + " does not have two braces before it and two behind it",
              "Write it as in {{ fact.idcare.phone }}");
      case LINK_GAP ->
          add(flaw, findings, shown + " is no link", "Remove the space between “]” and “(”");
      case LINK_BRACKETS_SWAPPED ->
          add(
              flaw,
              findings,
              shown + " is no link",
              "Write the text in square brackets and the address in round ones: [text](address)");
      case LINK_NOT_CLOSED ->
          add(flaw, findings, shown + " is no link", "Write “)” behind the address");
      case LINK_TEXT_NOT_CLOSED ->
          add(flaw, findings, shown + " is no link", "Write “]” behind the link's text");
      case LINK_WITH_SPACES ->
          add(
              flaw,
              findings,
              shown + " is shown as it is, because the address has spaces",
              "Rename the file without spaces, or write < and > around the address");
      case LINK_LABEL_UNKNOWN ->
          add(
              flaw,
              findings,
              "The link " + shown + " has no address",
              "Write the address in round brackets: [text](address)");
      case NOTE_UNKNOWN ->
          add(
              flaw,
              findings,
              "There is no note " + shown,
              "Write it at the end of the text: [^" + words + "]: …");
      case WIKI_LINK ->
          add(
              flaw,
              findings,
              shown + " is no link here",
              "Write the text in square brackets and the article's file in round ones:"
                  + " [text](file.md)");
      case VALUE_CUT ->
          add(
              flaw,
              findings,
              "Everything from " + shown + " on is left out, because # starts a comment",
              "Put the whole value in quotes");
      case ADDRESS_BARE ->
          add(
              flaw,
              findings,
              shown + " is only text, not a link",
              "Write [the page's name](address), or backticks ` around it if nobody shall open it");
      default -> judgeBlock(flaw, findings, words);
    }
  }

  private static void judgeBlock(Flaw flaw, Findings findings, String words) {
    String shown = "“" + words + "”";
    switch (Slip.of(flaw)) {
      case HEADING_WITHOUT_SPACE ->
          add(
              flaw,
              findings,
              "This line is no heading, because there is no space after " + shown,
              "Write a space after " + shown);
      case HEADING_ID ->
          add(
              flaw,
              findings,
              "Readers see " + shown + " as a part of this heading",
              "Remove it; so that links to it still work, write <a id=\""
                  + words.replaceAll("[{}:#]", "").strip().split("[\\s.]", 2)[0]
                  + "\"></a> on a line above");
      case ITEM_WITHOUT_SPACE ->
          add(
              flaw,
              findings,
              "This line is no item of a list, because there is no space after " + shown,
              "Write a space after " + shown);
      case NON_BREAKING_SPACE ->
          add(
              flaw,
              findings,
              "The space after " + shown + " is of another kind, from a word processor",
              "Delete it and type it again");
      case WORD_BULLET ->
          add(
              flaw,
              findings,
              "This line is no item of a list, because it starts with " + shown,
              "Start it with a hyphen and a space: “- ”");
      case STEPS_DIVIDED ->
          add(
              flaw,
              findings,
              "This divides the steps: it stands between them, before step " + words,
              "Put four spaces before each of its lines, so that it belongs to the step above");
      case ITEM_INDENTED_TOO_LITTLE ->
          add(
              flaw,
              findings,
              "This item is indented too little to belong to the step above",
              "Put four spaces before it");
      case BOLD_NOT_CLOSED ->
          add(
              flaw,
              findings,
              "The two stars of " + shown + " have no partner",
              "Write ** on both sides of the bold words, without spaces between");
      case BOLD_WITH_SPACES ->
          add(
              flaw,
              findings,
              shown + " is not bold, because a space stands beside the stars",
              "Write ** on both sides of the bold words, without spaces between");
      case CODE_NOT_CLOSED ->
          add(
              flaw,
              findings,
              "The code that starts here never ends",
              "Write " + words + " on a line of its own where it ends, or remove it here");
      case COMMENT_NOT_CLOSED ->
          add(
              flaw,
              findings,
              "The comment that starts here never ends, and hides the rest of the article",
              "Write --> where it ends");
      case DETAILS_NOT_CLOSED ->
          add(
              flaw,
              findings,
              "The part that starts here with " + shown + " never ends",
              "Write </details> on a line of its own where it ends");
      case BOX_KIND, BOX_TITLE, BOX_EMPTY, BOX_TEXT_OUTSIDE, FOREIGN_BOX ->
          judgeBox(flaw, findings, words);
      default -> judgeRest(flaw, findings, words);
    }
  }

  private static void judgeRest(Flaw flaw, Findings findings, String words) {
    String[] counts = words.split(" ", -1);
    switch (Slip.of(flaw)) {
      case TABLE_WITHOUT_RULE ->
          add(
              flaw,
              findings,
              "These rows make no table",
              "Put a line " + words + " below the first row");
      case TABLE_COLUMNS ->
          add(
              flaw,
              findings,
              "This line has " + columns(counts[0]) + ", the row above it has " + counts[1],
              "Write as many --- as the first row has columns");
      case TABLE_ROW_TOO_LONG ->
          add(
              flaw,
              findings,
              "This row has " + counts[0] + " cells, but the table has " + columns(counts[1]),
              "Remove a cell, or add a column to the first two rows; for a bar itself write \\|");
      case MERGE_CONFLICT ->
          add(
              flaw,
              findings,
              "Two versions of this text stand one below the other",
              "Keep the right one, and remove the lines that start with <<<<<<<, ======= and"
                  + " >>>>>>>");
      case STEP_IN_PARAGRAPH ->
          add(
              flaw,
              findings,
              "This step is shown as a part of the paragraph above",
              "Put an empty line above the first step, and start with 1.");
      default ->
          add(
              flaw,
              findings,
              "These steps start with " + words,
              "Write 1. before the first one; if they go on from steps above, put four spaces"
                  + " before all that stands between");
    }
  }

  private static void judgeBox(Flaw flaw, Findings findings, String words) {
    String shown = "“" + words + "”";
    switch (Slip.of(flaw)) {
      case BOX_KIND ->
          add(
              flaw,
              findings,
              "There is no box of the kind " + shown,
              Spelling.didYouMean(
                  words,
                  Slip.BOXES,
                  "The kinds are " + String.join(", ", Slip.BOXES.subList(0, 5))));
      case BOX_TITLE ->
          add(
              flaw,
              findings,
              shown + " makes no box",
              "Write its title between straight quotation marks, as in !!! note \"Title\"");
      case BOX_EMPTY ->
          add(
              flaw,
              findings,
              "This box has no text",
              "Write it below, each line after four spaces");
      case BOX_TEXT_OUTSIDE ->
          add(
              flaw,
              findings,
              "This text is not in the box above",
              "Put four spaces before each of its lines, counted from the box");
      default -> judgeForeign(flaw, findings, words);
    }
  }

  private static void judgeForeign(Flaw flaw, Findings findings, String words) {
    if (words.startsWith("===")) {
      add(
          flaw,
          findings,
          "“===” makes tabs elsewhere, but not here",
          "Write a heading for each; those that tabs.labels in jbake.properties lists become tabs");
    } else if (words.startsWith("{%")) {
      add(
          flaw,
          findings,
          "“" + words + "” is an instruction of another program",
          "Write in Markdown what it makes, or remove it");
    } else {
      add(
          flaw,
          findings,
          "“" + words + "” makes a box elsewhere, but not here",
          "Write a line !!! note \"Title\", and below it the text, each line after four spaces");
    }
  }

  private static String columns(String count) {
    return count + (count.equals("1") ? " column" : " columns");
  }

  private static void add(Flaw flaw, Findings findings, String message, String hint) {
    findings.add(Check.MARKDOWN_SLIP, flaw.place(), message, hint);
  }
}
