package dev.helpcenter.render;

/** Makes style sheets small: without comments and without space that means nothing. */
final class CssText {
  /** After these, space means nothing in any style sheet. */
  private static final String OPENS = "{};,>:(";

  /** Before these, space means nothing. Before a colon it does: {@code a :hover}. */
  private static final String CLOSES = "{};,>)";

  private final String css;
  private final StringBuilder out;
  private int at;
  private boolean space;

  private CssText(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  static String compact(String css) {
    return new CssText(css).compact();
  }

  private String compact() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        space = true;
      } else if (Character.isWhitespace(c)) {
        at++;
        space = true;
      } else if (c == '"' || c == '\'') {
        string(c);
      } else {
        character(c);
        at++;
      }
    }
    return out.toString();
  }

  /** A string is copied as it stands. */
  private void string(char quote) {
    keepSpace('"');
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end + 1, css.length());
    out.append(css, at, end);
    at = end;
  }

  private void character(char c) {
    keepSpace(c);
    if (c == '}' && endsWith(";")) {
      out.setLength(out.length() - 1);
    }
    out.append(c);
    if (c == '\\' && at + 1 < css.length()) {
      out.append(
          css.charAt(++at)); // an escape, as in \2014, may be followed by a space that counts
    }
  }

  private void keepSpace(char next) {
    if (space && !out.isEmpty() && CLOSES.indexOf(next) < 0 && !endsWith(OPENS)) {
      out.append(' ');
    }
    space = false;
  }

  private boolean endsWith(String any) {
    return !out.isEmpty() && any.indexOf(out.charAt(out.length() - 1)) >= 0;
  }
}
