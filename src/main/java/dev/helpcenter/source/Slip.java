package dev.helpcenter.source;

import java.util.List;

/**
 * What somebody mistyped so that Markdown takes it for plain words. Nothing is wrong with such a
 * text but that readers see its signs.
 */
public enum Slip {
  /** A space between the two parts of a link. */
  LINK_GAP,
  LINK_BRACKETS_SWAPPED,
  LINK_NOT_CLOSED,
  LINK_TEXT_NOT_CLOSED,
  LINK_WITH_SPACES,
  /** A link's title in the quotation marks of a word processor. */
  LINK_TITLE_QUOTES,
  /** A link's title with one quotation mark, or with others in it. */
  LINK_TITLE_NOT_CLOSED,
  /** A link around another one. */
  LINK_IN_LINK,
  /** {@code [text][label]} where the label has no address. */
  LINK_LABEL_UNKNOWN,
  /** {@code [^1]} where no such note stands in the text. */
  NOTE_UNKNOWN,
  /** {@code [^1]: …} to which nothing in the text leads. */
  NOTE_UNUSED,
  /** An address in the text that is no link. */
  ADDRESS_BARE,
  HEADING_WITHOUT_SPACE,
  ITEM_WITHOUT_SPACE,
  /** A space between an item's number and its dot. */
  ITEM_NUMBER_APART,
  /** A space of another kind, from a word processor, after the sign of a heading or list. */
  NON_BREAKING_SPACE,
  WORD_BULLET,
  /** The box of a task, {@code - [ ]}, with a space too few or without a hyphen. */
  TASK_BOX,
  /** A block that is not indented between two steps. */
  STEPS_DIVIDED,
  ITEM_INDENTED_TOO_LITTLE,
  BOLD_NOT_CLOSED,
  BOLD_WITH_SPACES,
  /** {@code **Note:**this}: behind a sign the stars end nothing if a letter follows. */
  BOLD_AT_LETTER,
  CODE_NOT_CLOSED,
  /** A comment without end, which swallows the rest of the text. */
  COMMENT_NOT_CLOSED,
  /** One that starts behind other words, or in a list or quote, and hides less. */
  COMMENT_NOT_CLOSED_IN_TEXT,
  /** Another comment starts before one has ended: all between them is hidden. */
  COMMENT_IN_COMMENT,
  /** A header below the header. */
  SECOND_HEADER,
  TABLE_WITHOUT_RULE,
  /** An empty line between the rows of a table. */
  TABLE_DIVIDED,
  TABLE_COLUMNS,
  /** A line between head and rows whose hyphens a word processor made dashes of. */
  TABLE_DASHES,
  TABLE_ROW_TOO_LONG,
  /** A variable whose braces are not two and two. */
  VARIABLE_BRACES,
  /** Steps whose first number is not 1. */
  STEPS_START,
  /** A step that belongs to the paragraph above, as no empty line stands between. */
  STEP_IN_PARAGRAPH,
  /** A box in the words of another program. */
  FOREIGN_BOX,
  /** Signs that mean something to another program. */
  FOREIGN_SIGNS,
  /** Markdown in HTML, which is not read there. */
  MARKDOWN_IN_HTML,
  BOX_KIND,
  /** A box with a title and no kind. */
  BOX_WITHOUT_KIND,
  /** A box whose title has no straight quotation marks. */
  BOX_TITLE,
  BOX_EMPTY,
  /** Text that was to stand in a box, and stands below it. */
  BOX_TEXT_OUTSIDE,
  /** The end of a header's value that counts as a comment. */
  VALUE_CUT,
  /** {@code ## Heading {#id}}, which other programs understand. */
  HEADING_ID,
  /** A character that nobody sees. */
  INVISIBLE_CHARACTER,
  /** Letters that were read and saved with a wrong encoding. */
  DAMAGED_TEXT,
  /** {@code [[page]]}. */
  WIKI_LINK;

  /** The kinds of boxes: those of the theme, then others that are usual and look like a note. */
  public static final List<String> BOXES =
      List.of(
          "note",
          "tip",
          "important",
          "warning",
          "danger",
          "info",
          "hint",
          "caution",
          "attention",
          "error",
          "success",
          "question",
          "failure",
          "bug",
          "example",
          "quote",
          "abstract",
          "summary",
          "seealso",
          "todo",
          "check",
          "help",
          "faq");

  private static final char SEPARATOR = ' ';

  /**
   * The flaw of this slip.
   *
   * @param words the part of the text that shows it
   */
  public Flaw at(Place place, String words) {
    return new Flaw(Flaw.Kind.SLIP, place, name() + SEPARATOR + words);
  }

  /** Which slip a flaw of the kind {@link Flaw.Kind#SLIP} is. */
  public static Slip of(Flaw flaw) {
    return valueOf(flaw.detail().substring(0, flaw.detail().indexOf(SEPARATOR)));
  }

  /** The part of the text that shows it. */
  public static String words(Flaw flaw) {
    return flaw.detail().substring(flaw.detail().indexOf(SEPARATOR) + 1);
  }
}
