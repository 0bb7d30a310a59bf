package dev.helpcenter.check;

/** What a reader sees of a text, with what looks alike written alike. */
final class VisibleText {
  /** Full stops of other scripts and of other widths. */
  private static final String DOTS = "\u2024\u3002\uff0e\uff61\ufe52\u0701\u0702\ua60e\ua4f8";

  /** Letters and marks without a shape, which Java does not count among the invisible ones. */
  private static final String SHAPELESS =
      "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0";

  private static final int WIDE_FROM = 0xff01;
  private static final int WIDE_TO = 0xff5e;
  private static final int WIDER_BY = 0xfee0;

  private VisibleText() {}

  /** The text without invisible characters; wide letters and other dots become the usual ones. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(VisibleText::usual)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  static boolean isDot(int c) {
    return c == '.' || c > 127 && DOTS.indexOf(c) >= 0;
  }

  private static int usual(int c) {
    if (isDot(c)) {
      return '.';
    }
    return c >= WIDE_FROM && c <= WIDE_TO ? c - WIDER_BY : c;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    boolean control = type == Character.CONTROL && !Character.isWhitespace(c);
    boolean selector = c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    return type == Character.FORMAT || control || selector || SHAPELESS.indexOf(c) >= 0;
  }
}
