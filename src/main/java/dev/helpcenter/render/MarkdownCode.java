package dev.helpcenter.render;

/** Code on its way into Markdown, where only backticks can end it. */
final class MarkdownCode {
  private static final int SHORTEST_FENCE = 3;

  private MarkdownCode() {}

  /** Code among words. It must not be empty, and have no blank or line break at its ends. */
  static String span(String code) {
    String ticks = "`".repeat(longestRun(code, false) + 1);
    String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
    return ticks + pad + code + pad + ticks;
  }

  /** What has to stand in the lines before and after a block of code. */
  static String fence(String code) {
    return "`".repeat(Math.max(SHORTEST_FENCE, longestRun(code, true) + 1));
  }

  /**
   * The length of the longest run of backticks.
   *
   * @param leading whether only runs count that begin a line
   */
  private static int longestRun(String code, boolean leading) {
    int longest = 0;
    boolean begins = true;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '`' && (begins || !leading)) {
        int end = endOfRun(code, i);
        longest = Math.max(longest, end - i);
        i = end - 1;
        begins = false;
      } else {
        begins = c == '\n' || begins && (c == ' ' || c == '\t');
      }
    }
    return longest;
  }

  private static int endOfRun(String code, int start) {
    int end = start;
    while (end < code.length() && code.charAt(end) == '`') {
      end++;
    }
    return end;
  }
}
