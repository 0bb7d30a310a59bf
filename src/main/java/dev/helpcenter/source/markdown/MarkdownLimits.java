package dev.helpcenter.source.markdown;

/**
 * How much of something may stand in a text; nothing that anybody writes by hand comes near. What
 * the parser cannot bound itself is looked for before, in one pass.
 */
final class MarkdownLimits {
  /** How many containers (quotes, lists and their items, notes) may stand in each other. */
  static final int MAX_BLOCKS = 60;

  /** How deep emphasis and links may nest. */
  static final int MAX_INLINES = 30;

  /** Each line can be a block, and a block takes some hundred bytes of memory. */
  static final int MAX_LINES = 100_000;

  /** flexmark joins the lines of a block that stand not side by side in quadratic time. */
  static final int MAX_INNER_LINES = 5_000;

  private MarkdownLimits() {}

  /**
   * Counts lines.
   *
   * @throws TooComplexException if there are too many
   */
  static void check(String markdown) {
    boolean carriages = markdown.indexOf('\r') >= 0;
    int lines = 1;
    int inner = 0;
    for (int start = 0; start < markdown.length(); start = nextLine(markdown, start, carriages)) {
      inner = isInner(markdown.charAt(start)) ? inner + 1 : 0;
      if (lines++ > MAX_LINES) {
        throw new TooComplexException(start, "more than " + MAX_LINES + " lines");
      }
      if (inner > MAX_INNER_LINES) {
        throw new TooComplexException(
            start, "more than " + MAX_INNER_LINES + " lines in a list or quote");
      }
    }
  }

  /** Whether a line that starts so may belong to a block that stands in another. */
  private static boolean isInner(char first) {
    return first == ' ' || first == '\t' || first == '>' || first == '\n' || first == '\r';
  }

  private static int nextLine(String markdown, int start, boolean carriages) {
    if (!carriages) {
      int feed = markdown.indexOf('\n', start);
      return feed < 0 ? markdown.length() : feed + 1;
    }
    int i = start;
    while (i < markdown.length() && markdown.charAt(i) != '\n' && markdown.charAt(i) != '\r') {
      i++;
    }
    boolean both = markdown.startsWith("\r\n", i);
    return Math.min(markdown.length(), i + (both ? 2 : 1));
  }
}
