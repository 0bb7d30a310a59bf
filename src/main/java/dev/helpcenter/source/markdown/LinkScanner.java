package dev.helpcenter.source.markdown;

/** Finds the ends of a link's parts by CommonMark's rules, each in one pass. */
final class LinkScanner {
  /** CommonMark's limit for the label of a link. */
  static final int MAX_LABEL = 999;

  private static final int MAX_PARENTHESES = 32;
  private static final int MAX_ENTITY = 33;

  private LinkScanner() {}

  /** The index after the label in brackets that starts here; or -1. */
  static int labelEnd(CharSequence text, int start) {
    if (at(text, start) != '[') {
      return -1;
    }
    int limit = Math.min(text.length(), start + MAX_LABEL + 2);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i + 1;
      }
      if (c == '[') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** The index after the address that starts here, which may be empty; or -1. */
  static int destinationEnd(CharSequence text, int start) {
    return at(text, start) == '<' ? bracketsEnd(text, start + 1) : bareEnd(text, start);
  }

  private static int bracketsEnd(CharSequence text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static int bareEnd(CharSequence text, int start) {
    int open = 0;
    int i = start;
    while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
      char c = text.charAt(i);
      if (c == '(' && ++open > MAX_PARENTHESES) {
        return -1;
      }
      if (c == ')' && --open < 0) {
        return i;
      }
      i += c == '\\' && isEscapable(at(text, i + 1)) ? 2 : 1;
    }
    return open == 0 ? i : -1;
  }

  /** The index after the title in quotes or parentheses that starts here; or -1. */
  static int titleEnd(CharSequence text, int start) {
    char open = at(text, start);
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** The index after the entity that starts here; or -1. */
  static int entityEnd(CharSequence text, int start) {
    boolean number = at(text, start + 1) == '#';
    boolean hexadecimal = number && (at(text, start + 2) | 0x20) == 'x';
    int first = start + 1 + (number ? 1 : 0) + (hexadecimal ? 1 : 0);
    int limit = first + (hexadecimal ? 6 : number ? 7 : MAX_ENTITY);
    int i = first;
    while (i < limit && isEntityPart(at(text, i), number, hexadecimal)) {
      i++;
    }
    return i > first && at(text, i) == ';' ? i + 1 : -1;
  }

  private static boolean isEntityPart(char c, boolean number, boolean hexadecimal) {
    if (c >= '0' && c <= '9') {
      return true;
    }
    int lower = c | 0x20;
    return !number ? lower >= 'a' && lower <= 'z' : hexadecimal && lower >= 'a' && lower <= 'f';
  }

  /** The index after spaces and at most one line's end. */
  static int afterSpaces(CharSequence text, int start) {
    int i = skipSpaces(text, start);
    if (at(text, i) == '\r' && at(text, i + 1) == '\n') {
      i++;
    }
    return at(text, i) == '\n' || at(text, i) == '\r' ? skipSpaces(text, i + 1) : i;
  }

  private static int skipSpaces(CharSequence text, int start) {
    int i = start;
    while (at(text, i) == ' ' || at(text, i) == '\t') {
      i++;
    }
    return i;
  }

  /** Whether a backslash before it takes its meaning away. */
  static boolean isEscapable(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  private static char at(CharSequence text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
