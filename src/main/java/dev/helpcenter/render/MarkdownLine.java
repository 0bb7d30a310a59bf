package dev.helpcenter.render;

/**
 * A finished line of Markdown whose words are only words: none of them may make a heading, a list,
 * a quotation, a table or the like of it.
 */
final class MarkdownLine {
  private MarkdownLine() {}

  /** The line of words that a text is when it stands for itself. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(words(text));
    protectStart(line, 0);
    return line.toString();
  }

  /** A heading of these words. */
  static String heading(int level, String text) {
    String marker = "#".repeat(level) + " ";
    StringBuilder line = new StringBuilder(marker).append(words(text));
    protectEnd(line, marker.length());
    return line.toString();
  }

  private static String words(String text) {
    return MarkdownText.unlinked(MarkdownText.oneLine(text));
  }

  /** Puts a backslash before what would start another kind of block at this place. */
  static void protectStart(StringBuilder out, int start) {
    if (start >= out.length()) {
      return;
    }
    if (startsBlock(out, start)) {
      out.insert(start, '\\');
    } else if (isDigit(out.charAt(start))) {
      protectNumber(out, start);
    }
  }

  /** Puts a backslash before number signs that would be taken for the end of the heading. */
  static void protectEnd(StringBuilder out, int start) {
    int run = out.length();
    while (run > start && out.charAt(run - 1) == '#') {
      run--;
    }
    if (run < out.length() && (run == start || out.charAt(run - 1) == ' ')) {
      out.insert(out.length() - 1, '\\');
    }
  }

  private static boolean startsBlock(StringBuilder out, int start) {
    char next = charAt(out, start + 1);
    return switch (out.charAt(start)) {
      case '#', '>', '=', '|' -> true;
      case '+' -> next == ' ';
      case '-' -> !Character.isLetterOrDigit(next); // a list, a rule, the line below a heading
      case ':' -> next == ' ' || next == '-';
      case '!' -> next == '!' && charAt(out, start + 2) == '!'; // boxes of other programs
      case '?' -> next == '?' && charAt(out, start + 2) == '?';
      default -> false;
    };
  }

  private static void protectNumber(StringBuilder out, int start) {
    int end = start;
    while (isDigit(charAt(out, end))) {
      end++;
    }
    char after = charAt(out, end);
    if ((after == '.' || after == ')') && charAt(out, end + 1) == ' ') {
      out.insert(end, '\\');
    }
  }

  /** The character, or a blank behind the end of the line. */
  private static char charAt(StringBuilder out, int index) {
    return index < out.length() ? out.charAt(index) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
