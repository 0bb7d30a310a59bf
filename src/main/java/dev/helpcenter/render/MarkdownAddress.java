package dev.helpcenter.render;

/** Addresses on their way into Markdown: the parentheses around them must be where they end. */
final class MarkdownAddress {
  private static final String ENCODED = " ()<>`\u007f";

  private MarkdownAddress() {}

  /** The same address without a character that means something in Markdown. */
  static String of(String address) {
    boolean hasEntities = address.indexOf('&') >= 0; // perhaps; a semicolon would end their names
    StringBuilder result = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < ' ' || ENCODED.indexOf(c) >= 0 || c == ';' && hasEntities) {
        result.append('%').append(digit(c >> 4)).append(digit(c & 15));
      } else {
        result.append(c == '\\' ? "\\" : "").append(c);
      }
    }
    return result.toString();
  }

  private static char digit(int value) {
    return Character.toUpperCase(Character.forDigit(value, 16));
  }
}
