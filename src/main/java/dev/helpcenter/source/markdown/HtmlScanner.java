package dev.helpcenter.source.markdown;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the ends of tags, comments and addresses in angle brackets within one text. Linear: it
 * remembers which ends it has looked for in vain.
 */
final class HtmlScanner {
  /** A longer scheme is none. */
  private static final int MAX_SCHEME = 32;

  private final CharSequence text;
  private final Set<String> missing = new HashSet<>();

  HtmlScanner(CharSequence text) {
    this.text = text;
  }

  /** The index after the tag, comment, declaration or instruction that starts here; or -1. */
  int tagEnd(int start) {
    char c = at(start + 1);
    if (isLetter(c)) {
      return openTagEnd(nameEnd(start + 1));
    }
    return switch (c) {
      case '/' -> closingTagEnd(start + 2);
      case '?' -> after("?>", start + 2);
      case '!' -> declarationEnd(start + 2);
      default -> -1;
    };
  }

  private int declarationEnd(int start) {
    if (startsWith("--", start)) {
      if (at(start + 2) == '>') {
        return start + 3;
      }
      return startsWith("->", start + 2) ? start + 4 : after("-->", start + 2);
    }
    if (startsWith("[CDATA[", start)) {
      return after("]]>", start + 7);
    }
    return isLetter(at(start)) ? after(">", start) : -1;
  }

  private int closingTagEnd(int start) {
    if (!isLetter(at(start))) {
      return -1;
    }
    int end = skipSpace(nameEnd(start));
    return at(end) == '>' ? end + 1 : -1;
  }

  private int openTagEnd(int nameEnd) {
    int i = nameEnd;
    while (true) {
      int next = skipSpace(i);
      char c = at(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return at(next + 1) == '>' ? next + 2 : -1;
      }
      if (next == i || !(isLetter(c) || c == '_' || c == ':')) {
        return -1;
      }
      i = attributeEnd(next);
      if (i < 0) {
        return -1;
      }
    }
  }

  private int attributeEnd(int start) {
    int nameEnd = start + 1;
    while (isNamePart(at(nameEnd)) || "_:.".indexOf(at(nameEnd)) >= 0) {
      nameEnd++;
    }
    int equals = skipSpace(nameEnd);
    if (at(equals) != '=') {
      return nameEnd;
    }
    int value = skipSpace(equals + 1);
    char quote = at(value);
    if (quote == '"' || quote == '\'') {
      return after(String.valueOf(quote), value + 1);
    }
    int end = value;
    while (at(end) > ' ' && "\"'=<>`".indexOf(at(end)) < 0) {
      end++;
    }
    return end > value ? end : -1;
  }

  /** The index after the address in angle brackets that starts here; or -1. */
  int addressEnd(int start) {
    int end = start + 1;
    while (at(end) > ' ' && at(end) != '<' && at(end) != '>') {
      end++;
    }
    return at(end) == '>' ? end + 1 : -1;
  }

  /** Whether what stands between the brackets of an address starts with a scheme. */
  static boolean hasScheme(CharSequence address) {
    int colon = 0;
    while (colon < address.length() && colon <= MAX_SCHEME && address.charAt(colon) != ':') {
      char c = address.charAt(colon);
      boolean valid = isLetter(c) || (colon > 0 && (isDigit(c) || "+.-".indexOf(c) >= 0));
      if (!valid) {
        return false;
      }
      colon++;
    }
    return colon >= 2 && colon <= MAX_SCHEME && colon < address.length();
  }

  private int after(String end, int from) {
    if (missing.contains(end)) {
      return -1;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == end.charAt(0) && startsWith(end, i)) {
        return i + end.length();
      }
    }
    missing.add(end);
    return -1;
  }

  private boolean startsWith(String part, int start) {
    for (int i = 0; i < part.length(); i++) {
      if (at(start + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int nameEnd(int start) {
    int i = start;
    while (isNamePart(at(i))) {
      i++;
    }
    return i;
  }

  private int skipSpace(int start) {
    int i = start;
    while (at(i) == ' ' || at(i) == '\t' || at(i) == '\n' || at(i) == '\r') {
      i++;
    }
    return i;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
