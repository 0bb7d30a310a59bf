package dev.helpcenter.check;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.LowerCase;
import dev.helpcenter.source.Slip;

/** Puts into words what was mistyped so that readers see Markdown's signs. */
final class SlipChecks {
  private record Advice(String message, String hint) {}

  private SlipChecks() {}

  static void judge(Flaw flaw, Findings findings) {
    Slip slip = Slip.of(flaw);
    Advice advice = advice(slip, Slip.words(flaw));
    Check check = slip == Slip.VARIABLE_BRACES ? Check.VARIABLE_BRACES : Check.MARKDOWN_SLIP;
    findings.add(check, flaw.place(), advice.message(), advice.hint());
  }

  private static Advice advice(Slip slip, String all) {
    String words = Text.shorten(all);
    String shown = "“" + words + "”";
    return switch (slip) {
      case LINK_GAP -> new Advice(shown + isNo(words), "Remove the space between “]” and “(”");
      case LINK_BRACKETS_SWAPPED ->
          new Advice(
              shown + isNo(words),
              "Write the text in square brackets and the address in round ones: "
                  + (words.startsWith("!") ? "!" : "")
                  + "[text](address)");
      case LINK_NOT_CLOSED -> new Advice(shown + " is no link", "Write “)” behind the address");
      case LINK_TEXT_NOT_CLOSED ->
          new Advice(shown + " is no link", "Write “]” behind the link's text");
      case LINK_WITH_SPACES ->
          new Advice(shown + " is shown as it is, because the address has spaces", spaces(all));
      case LINK_TITLE_QUOTES ->
          new Advice(
              shown + " is shown as it is, because of its curly quotation marks",
              "Write straight ones: [text](address \"title\")");
      case LINK_TITLE_NOT_CLOSED ->
          new Advice(
              shown + " is shown as it is, because of the quotation marks of its title",
              "Write one before the title, one behind it, and none in it:"
                  + " [text](address \"title\")");
      case LINK_IN_LINK ->
          new Advice(
              shown + " is no link, because another link stands in its text",
              "Remove one of the two, or write them one after the other");
      case LINK_LABEL_UNKNOWN ->
          new Advice(
              "The link " + shown + " has no address",
              "Write the address in round brackets: [text](address)");
      case NOTE_UNKNOWN ->
          new Advice(
              "There is no note " + shown, "Write it at the end of the text: [^" + words + "]: …");
      case NOTE_UNUSED ->
          new Advice(
              "Readers never see the note " + shown + ", because nothing in the text leads to it",
              "Write [^" + words + "] where it belongs, or remove the note");
      case ADDRESS_BARE ->
          new Advice(
              shown + " is only text, not a link",
              "Write [the page's name](address), or backticks ` around it if nobody shall open it");
      case HEADING_WITHOUT_SPACE ->
          new Advice(
              "This line is no heading, because there is no space after " + shown,
              "Write a space after " + shown);
      case ITEM_WITHOUT_SPACE ->
          new Advice(
              "This line is no item of a list, because there is no space after " + shown,
              "Write a space after " + shown);
      case ITEM_NUMBER_APART ->
          new Advice(
              "This line is no item of a list, because of the space in " + shown,
              "Write " + words.replace(" ", "") + " and then a space");
      case NON_BREAKING_SPACE ->
          new Advice(
              "The space after " + shown + " is of another kind, from a word processor",
              "Delete it and type it again");
      case WORD_BULLET ->
          new Advice(
              "This line is no item of a list, because it starts with " + shown,
              "Start it with a hyphen and a space: “- ”");
      case TASK_BOX ->
          new Advice(
              shown + " makes no box to tick",
              "Write a hyphen, a space, the brackets with a space between them, and a space:"
                  + " - [ ] text");
      case STEPS_DIVIDED ->
          new Advice(
              "This divides the steps: it stands between them, before step " + words,
              "Put four spaces before each of its lines, so that it belongs to the step above");
      case ITEM_INDENTED_TOO_LITTLE ->
          new Advice(
              "This item is indented too little to belong to the step above",
              "Put four spaces before it");
      case BOLD_NOT_CLOSED ->
          new Advice(
              "The two stars of " + shown + " have no partner",
              "Write ** on both sides of the bold words, without spaces between");
      case BOLD_WITH_SPACES ->
          new Advice(
              shown + " is not bold, because a space stands beside the stars",
              "Write ** on both sides of the bold words, without spaces between");
      case BOLD_AT_LETTER ->
          new Advice(
              shown + " is not bold, because a letter follows the second two stars",
              "Write a space behind them");
      case CODE_NOT_CLOSED ->
          new Advice(
              "The code that starts here never ends",
              "Write " + words + " on a line of its own where it ends, or remove it here");
      case COMMENT_NOT_CLOSED ->
          new Advice(
              "The comment that starts here with <!-- never ends, so readers see nothing of what"
                  + " follows",
              "Write --> where it ends");
      case COMMENT_NOT_CLOSED_IN_TEXT ->
          new Advice(
              "The comment that starts here with <!-- never ends",
              "Write --> where it ends; for the sign < itself write \\<");
      case COMMENT_IN_COMMENT ->
          new Advice(
              "The comment that starts here with <!-- has not ended where the next one starts, so"
                  + " readers see nothing of what stands between",
              "Write --> where it ends");
      case SECOND_HEADER ->
          new Advice(
              "Readers see this second header as text, because an article has only one",
              "Move what you need of it into the header above, and remove all from this line --- to"
                  + " the next");
      case TABLE_WITHOUT_RULE ->
          new Advice("These rows make no table", "Put a line " + words + " below the first row");
      case TABLE_DIVIDED ->
          new Advice(
              "This empty line ends the table, so readers see the rows below it as text",
              "Remove it");
      case TABLE_COLUMNS ->
          new Advice(
              "This line has "
                  + columns(number(words, 0))
                  + ", the row above it has "
                  + number(words, 1),
              "Write as many --- as the first row has columns");
      case TABLE_DASHES ->
          new Advice(
              "This line makes no table of the row above, because its dashes are of another kind,"
                  + " from a word processor",
              "Write " + words + " instead");
      case TABLE_ROW_TOO_LONG ->
          new Advice(
              "This row has "
                  + number(words, 0)
                  + " cells, but the table has "
                  + columns(number(words, 1)),
              "Remove a cell, or add a column to the first two rows; for a bar itself write \\|");
      case VARIABLE_BRACES ->
          new Advice(
              shown + " does not have two braces before it and two behind it",
              "Write it as in {{ fact.idcare.phone }}");
      case STEPS_START ->
          new Advice(
              "These steps start with " + words,
              "Write 1. before the first one; if they go on from steps above, put four spaces"
                  + " before all that stands between");
      case STEP_IN_PARAGRAPH ->
          new Advice(
              "This step is shown as a part of the paragraph above",
              "Put an empty line above the first step, and start with 1.");
      case FOREIGN_BOX -> foreign(words);
      case FOREIGN_SIGNS ->
          new Advice("Readers see " + shown + " as it is", insteadOfForeign(words));
      case MARKDOWN_IN_HTML ->
          new Advice(
              "Readers see "
                  + shown
                  + " as it is, because no empty line stands between it and the HTML around it",
              "Put empty lines above and below it, or write it in HTML, as in <b>, <code>, <li> and"
                  + " <a href=\"…\">");
      case BOX_KIND ->
          new Advice(
              "There is no box of the kind " + shown,
              Spelling.didYouMean(
                  words,
                  Slip.BOXES,
                  "The kinds are " + String.join(", ", Slip.BOXES.subList(0, 5))));
      case BOX_WITHOUT_KIND ->
          new Advice(shown + " makes no box", "Write its kind first, as in !!! note \"Title\"");
      case BOX_TITLE ->
          new Advice(
              shown + " makes no box",
              "Write its title between straight quotation marks, as in !!! note \"Title\"");
      case BOX_EMPTY ->
          new Advice("This box has no text", "Write it below, each line after four spaces");
      case BOX_TEXT_OUTSIDE ->
          new Advice(
              "This text is not in the box above",
              "Put four spaces before each of its lines, counted from the box");
      case VALUE_CUT ->
          new Advice(
              "Everything from " + shown + " on is left out, because # starts a comment",
              "Put the whole value in quotes");
      case INVISIBLE_CHARACTER ->
          new Advice(
              "An invisible character stands here: " + words,
              "Delete it, and type the words around it again");
      case DAMAGED_TEXT ->
          new Advice(
              shown + " is text that was damaged by a wrong encoding",
              "Type the right characters instead, and save the file with the encoding UTF-8");
      case HEADING_ID ->
          new Advice(
              "Readers see " + shown + " as a part of this heading",
              "Remove it; so that links to it still work, write <a id=\""
                  + words.replaceAll("[{}:#]", "").strip().split("[\\s.]", 2)[0]
                  + "\"></a> on a line above");
      case WIKI_LINK ->
          new Advice(
              shown + " is no link here",
              "Write the text in square brackets and the article's file in round ones:"
                  + " [text](file.md)");
    };
  }

  /** How a link gets rid of the spaces in its address. */
  private static String spaces(String link) {
    String address = link.substring(link.lastIndexOf("](") + 2).replaceFirst("\\)$", "").strip();
    int hash = address.indexOf('#');
    if (address.matches("\\S+\\s+=\\S*")) {
      return "Remove the size: every image is shown as large as it fits";
    }
    if (hash >= 0 && address.substring(0, hash).indexOf(' ') < 0) {
      return "Write the heading with small letters, and with hyphens instead of spaces: "
          + LowerCase.of(address.substring(hash)).replaceAll("\\s+", "-");
    }
    if (address.startsWith("http") || address.startsWith("mailto:")) {
      return "Write %20 instead of each space of the address";
    }
    return Contacts.call(address)
        .map(call -> "Write the phone number after tel: and without spaces: [text](" + call + ")")
        .orElse("Rename the file without spaces, or write < and > around the address");
  }

  private static String isNo(String link) {
    return link.startsWith("!") ? " is no image" : " is no link";
  }

  private static String insteadOfForeign(String signs) {
    return switch (signs.charAt(0)) {
      case '=' -> "Write **…** for words in bold, or <mark>…</mark>";
      case '%' -> "Remove it, or write <!-- … --> so that readers do not see it";
      case ':' -> "Put the sign itself here, or remove it";
      default -> "Remove it";
    };
  }

  private static Advice foreign(String words) {
    if (words.startsWith("===")) {
      return new Advice(
          "“===” makes tabs elsewhere, but not here",
          "Write a heading for each; those that tabs.labels in jbake.properties lists become tabs");
    }
    if (words.startsWith("{%")) {
      return new Advice(
          "“" + words + "” is an instruction of another program",
          "Write in Markdown what it makes, or remove it");
    }
    return new Advice(
        "“" + words + "” makes a box elsewhere, but not here",
        "Write a line !!! note \"Title\", and below it the text, each line after four spaces");
  }

  /** The number at this place of words that are two numbers. */
  private static String number(String words, int at) {
    return words.split(" ", -1)[at];
  }

  private static String columns(String count) {
    return count + (count.equals("1") ? " column" : " columns");
  }
}
