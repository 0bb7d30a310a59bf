package dev.helpcenter.render;

/**
 * Text on its way into Markdown. It runs for every word of a site: so it goes without regular
 * expressions, and over arrays, which are read faster than strings.
 */
final class MarkdownText {
  private MarkdownText() {}

  /** The text with each run of blanks and line breaks made one blank. */
  static String singleBlanks(String text) {
    char[] characters = text.toCharArray();
    boolean changed = false;
    boolean blank = false;
    int size = 0;
    for (char c : characters) {
      boolean before = blank;
      blank = c == ' ' || c >= '\t' && c <= '\r';
      changed |= blank && (before || c != ' ');
      if (!blank) {
        characters[size++] = c;
      } else if (!before) {
        characters[size++] = ' ';
      }
    }
    return changed ? new String(characters, 0, size) : text;
  }

  /** The text for a line that has other text too: escaped, without blanks around it. */
  static String oneLine(String text) {
    return escaped(singleBlanks(text).strip());
  }

  /** The text with a backslash before each character that means something in Markdown. */
  static String escaped(String text) {
    char[] characters = text.toCharArray();
    StringBuilder result = new StringBuilder();
    int start = 0;
    for (int i = 0; i < characters.length; i++) {
      if (isSpecial(characters[i]) || isEntity(text, i)) {
        result.append(characters, start, i - start).append('\\');
        start = i;
      }
    }
    return result.isEmpty()
        ? text
        : result.append(characters, start, characters.length - start).toString();
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '\\', '`', '*', '_', '[', ']', '<', '~' -> true;
      default -> false;
    };
  }

  /** Whether an ampersand stands here that would be read as another character, with its name. */
  private static boolean isEntity(String text, int at) {
    if (text.charAt(at) != '&') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && isOfEntity(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ';';
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /**
   * Escaped text whose addresses stay words: many programs make links of bare ones, and articles
   * show some, such as those of scams, that nobody should follow.
   */
  static String unlinked(String escaped) {
    return escaped.contains("://") || escaped.contains("www.")
        ? escaped.replace("://", "\\://").replace("www.", "www\\.")
        : escaped;
  }
}
