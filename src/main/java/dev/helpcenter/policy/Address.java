package dev.helpcenter.policy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Judges an address in the bytes of a page as it is written there, without decoding it. */
final class Address {
  /** What an address is, by where it leads. */
  enum Kind {
    /** Stays on the site's own host. */
    INTERNAL,
    /** Leads elsewhere, by a scheme that runs nothing. */
    EXTERNAL,
    /** Could run something, or can't be told. */
    REFUSED
  }

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

  private Address() {}

  /**
   * Tells the kind of an address. Whatever a browser would take away or decode before it looks for
   * the scheme (blanks, control characters, character references) is refused there.
   */
  static Kind kind(byte[] page, int start, int end) {
    for (int i = start; i < end; i++) {
      byte c = page[i];
      if (c == '/' || c == '\\' || c == '?' || c == '#') {
        return i == start && isHost(page, start, end) ? Kind.EXTERNAL : Kind.INTERNAL;
      }
      if (c == ':') {
        return scheme(new String(page, start, i - start, StandardCharsets.UTF_8));
      }
      if ((c >= 0 && c <= ' ') || c == 0x7F || (c == '&' && !isAmpersand(page, i, end))) {
        return Kind.REFUSED;
      }
    }
    return Kind.INTERNAL;
  }

  /** {@code //host} leads away, and so does {@code /\host} in a browser. */
  private static boolean isHost(byte[] page, int start, int end) {
    if (page[start] != '/' && page[start] != '\\') {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      byte c = page[i];
      if (c == '/' || c == '\\') {
        return true;
      }
      // A browser drops these, and might find the second slash behind them.
      boolean dropped = c == '\t' || c == '\n' || c == '\r' || c == '&';
      if (!dropped) {
        return false;
      }
      if (c == '&') {
        return !isAmpersand(page, i, end);
      }
    }
    return false;
  }

  private static boolean isAmpersand(byte[] page, int at, int end) {
    return at + 4 < end
        && page[at + 1] == 'a'
        && page[at + 2] == 'm'
        && page[at + 3] == 'p'
        && page[at + 4] == ';';
  }

  private static Kind scheme(String scheme) {
    return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? Kind.EXTERNAL : Kind.REFUSED;
  }
}
