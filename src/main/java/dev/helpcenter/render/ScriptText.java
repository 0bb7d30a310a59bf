package dev.helpcenter.render;

import java.util.Set;

/**
 * A script's text without indentation, spaces that say nothing, and comments other than licences.
 */
final class ScriptText {
  /** After these a slash begins a regular expression; elsewhere it divides. */
  private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};+-*%<>~^\n";

  private static final Set<String> WORDS_BEFORE_EXPRESSION =
      Set.of("return", "typeof", "case", "of", "in", "await", "yield", "void", "delete");

  /** After these, and before those, no statement can end: a line break is only a space. */
  private static final String AFTER = "{;,([=&|?:<>";

  private static final String BEFORE = "}),];.?:&|=";

  private final String source;
  private final StringBuilder out;
  private int at;

  private ScriptText(String source) {
    this.source = source;
    this.out = new StringBuilder(source.length());
  }

  /** The same script in fewer characters. Line breaks that may end a statement stay. */
  static String compact(String source) {
    return new ScriptText(source).run();
  }

  private String run() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c <= ' ' || isComment()) {
        space();
      } else if (source.startsWith("/*!", at)) {
        copyTo(end(source.indexOf("*/", at), 2));
      } else if (c == '"' || c == '\'') {
        copyTo(endOfString(at, c));
      } else if (c == '`') {
        copyTo(endOfTemplate(at));
      } else if (c == '/' && startsExpression()) {
        copyTo(endOfRegex(at));
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private boolean isComment() {
    return source.startsWith("//", at)
        || source.startsWith("/*", at) && !source.startsWith("/*!", at);
  }

  private void copyTo(int end) {
    out.append(source, at, end);
    at = end;
  }

  /** Passes over blanks and comments, and writes what must be left of them. */
  private void space() {
    boolean lineBreak = false;
    while (at < source.length() && (source.charAt(at) <= ' ' || isComment())) {
      if (source.startsWith("//", at)) {
        at = end(source.indexOf('\n', at), 0);
      } else if (source.startsWith("/*", at)) {
        int end = end(source.indexOf("*/", at + 2), 2);
        lineBreak |= source.substring(at, end).indexOf('\n') >= 0;
        at = end;
      } else {
        lineBreak |= source.charAt(at++) == '\n';
      }
    }
    if (out.isEmpty() || at == source.length()) {
      return;
    }
    char before = out.charAt(out.length() - 1);
    char after = source.charAt(at);
    if (lineBreak && before != '\n' && AFTER.indexOf(before) < 0 && BEFORE.indexOf(after) < 0) {
      out.append('\n');
    } else if (isOneToken(before, after)) {
      out.append(' ');
    }
  }

  /** Whether these would mean something else without a space between them. */
  private static boolean isOneToken(char before, char after) {
    return isWord(before) && isWord(after)
        || isSign(before) && isSign(after)
        || before == '/' && after == '/' // a comment
        || Character.isDigit(before) && after == '.'; // a fraction
  }

  private int end(int found, int length) {
    return found < 0 ? source.length() : found + length;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#' || c > 127;
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private boolean startsExpression() {
    if (out.isEmpty() || BEFORE_EXPRESSION.indexOf(out.charAt(out.length() - 1)) >= 0) {
      return true;
    }
    int start = out.length();
    while (start > 0 && isWord(out.charAt(start - 1))) {
      start--;
    }
    return WORDS_BEFORE_EXPRESSION.contains(out.substring(start));
  }

  private int endOfString(int start, char quote) {
    int i = start + 1;
    while (i < source.length() && source.charAt(i) != quote) {
      if (source.charAt(i) == '\n') {
        return i; // no string, but a quote in a pattern that was taken for a division
      }
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), i + 1);
  }

  private int endOfTemplate(int start) {
    int i = start + 1;
    while (i < source.length() && source.charAt(i) != '`') {
      if (source.charAt(i) == '\\') {
        i += 2;
      } else if (source.startsWith("${", i)) {
        i = endOfSubstitution(i + 2);
      } else {
        i++;
      }
    }
    return Math.min(source.length(), i + 1);
  }

  private int endOfSubstitution(int start) {
    int depth = 1;
    int i = start;
    while (i < source.length() && depth > 0) {
      char c = source.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfString(i, c);
      } else if (c == '`') {
        i = endOfTemplate(i);
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        i++;
      }
    }
    return i;
  }

  private int endOfRegex(int start) {
    boolean inClass = false;
    int i = start + 1;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '\n' || c == '/' && !inClass) {
        return i + 1;
      }
      i++;
    }
    return source.length();
  }
}
