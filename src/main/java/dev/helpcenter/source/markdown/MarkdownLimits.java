package dev.helpcenter.source.markdown;

/** How much of something may stand in a text; nothing that anybody writes by hand comes near. */
final class MarkdownLimits {
  /** How many containers (quotes, lists and their items, notes) may stand in each other. */
  static final int MAX_BLOCKS = 60;

  /** How deep emphasis and links may nest. */
  static final int MAX_INLINES = 30;

  /** Each line can be a block, and a block takes some hundred bytes of memory. */
  static final int MAX_LINES = 100_000;

  private MarkdownLimits() {}

  /** Where the line starts that is one too many; -1 if there is none. */
  static int tooManyLinesAt(String markdown) {
    int lines = 0;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if ((c == '\n' || c == '\r') && ++lines == MAX_LINES) {
        return i + 1;
      }
    }
    return -1;
  }
}
