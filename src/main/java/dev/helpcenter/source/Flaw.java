package dev.helpcenter.source;

/**
 * Something in a file that could not be read as it should. The check package makes a message of it.
 *
 * @param kind which rule of the format was broken
 * @param place where
 * @param detail the word, tag, or reader's message that tells this case from others
 */
public record Flaw(Kind kind, Place place, String detail) {
  /** The rules that a file can break by itself, whatever the rest of the site is. */
  public enum Kind {
    EMPTY_FILE,
    TOO_LARGE,
    /** Of a file that would be copied: it is left out. */
    COPY_TOO_LARGE,
    NOT_UTF8,
    /** Two versions of a text that were never merged. */
    MERGE_CONFLICT,
    HEADER_MISSING,
    HEADER_NOT_CLOSED,
    HEADER_LINE_WITHOUT_EQUALS,
    HEADER_YAML,
    HEADER_KEY_REPEATED,
    /** HTML that threatens readers: a script, an event attribute, a {@code javascript:} address. */
    RAW_HTML_NOT_ALLOWED,
    /** HTML that is harmless but has no place on a page; it was left out or shown as text. */
    RAW_HTML_LEFT_OUT,
    /** HTML that begins and is never closed, or an end tag that closes nothing. */
    RAW_HTML_UNBALANCED,
    SECOND_TITLE,
    HEADING_LEVEL_SKIPPED,
    UNKNOWN_VARIABLE,
    UNKNOWN_SNIPPET,
    SNIPPET_LOOP,
    /** Snippets fill in more than a page can hold; the detail says of what. */
    SNIPPETS_TOO_LARGE,
    /** Variables fill more into a header than other pages can repeat. */
    HEADER_TOO_LONG,
    /** Markdown that was mistyped; {@link Slip#of} tells how. */
    SLIP,
    NESTED_TOO_DEEP,
    /** More than a page can hold, although the file is small; the detail says of what. */
    TOO_COMPLEX,
    SYMBOLIC_LINK,
    /** Of a folder in too many others: it is left out. */
    FOLDERS_TOO_DEEP,
    /** The page of a folder under the name that another system gives it: it is left out. */
    INDEX_LEFT_OUT,
    /** The bytes of a file's name are no text, so that no program can be told of it. */
    NAME_NOT_UTF8
  }
}
