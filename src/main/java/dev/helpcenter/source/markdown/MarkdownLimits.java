package dev.helpcenter.source.markdown;

/** Finds texts that would take the parser long. It is linear but for what is looked for here. */
final class MarkdownLimits {
  /** Each link looks at all openings of images before it in the same paragraph. */
  private static final int MAX_IMAGE_OPENINGS = 500;

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

  /** Where a paragraph has too many {@code ![}; -1 if none has. */
  static int exceededAt(String markdown) {
    int paragraph = 0;
    int openings = 0;
    for (int i = markdown.indexOf("!["); i >= 0; i = markdown.indexOf("![", i + 2)) {
      if (i >= paragraph) {
        openings = 0;
        paragraph = endOfParagraph(markdown, i);
      }
      if (++openings > MAX_IMAGE_OPENINGS) {
        return i;
      }
    }
    return -1;
  }

  /** Where the next blank line or table row starts. */
  private static int endOfParagraph(String text, int from) {
    for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
      int next = i + 1;
      while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
        next++;
      }
      if (next < text.length() && (text.charAt(next) == '|' || text.charAt(next) == '\n')) {
        return next;
      }
    }
    return text.length();
  }
}
