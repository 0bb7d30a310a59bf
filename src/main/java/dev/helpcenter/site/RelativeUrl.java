package dev.helpcenter.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses from one page to another, ready for an attribute. */
final class RelativeUrl {
  private static final String PLAIN =
      "-._~!$'()*+,;=:@/"; // allowed in a path beside letters, digits

  private RelativeUrl() {}

  /**
   * The way from one page to another page or file.
   *
   * @param from the page's address from the site's root
   * @param to the target's address from the site's root, its names not percent-encoded
   * @param suffix a query or anchor, with its mark; may be empty
   */
  static String between(String from, String to, String suffix) {
    if (from.equals(to) && suffix.startsWith("#")) {
      return encode(suffix, "#");
    }
    int common = commonFolder(from, to);
    StringBuilder way = new StringBuilder();
    for (int i = common; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        way.append("../");
      }
    }
    String rest = encode(to.substring(common), "");
    if (way.isEmpty() && (rest.isEmpty() || rest.substring(0, end(rest)).contains(":"))) {
      way.append("./");
    }
    return way.append(rest).append(encode(suffix, "?#&%")).toString();
  }

  /** Percent-encodes what may not stand in an address, as UTF-8; {@code also} stays as it is. */
  static String encode(String text, String also) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain), also)) {
      plain++;
    }
    if (plain == text.length()) {
      return text; // as almost all are
    }
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isPlain(c, also)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c, String also) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0
        || also.indexOf(c) >= 0;
  }

  /** The length of what both addresses have in common, up to a slash. */
  private static int commonFolder(String from, String to) {
    int common = 0;
    for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return common;
  }

  private static int end(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path.length() : slash;
  }
}
