package dev.helpcenter.check;

import dev.helpcenter.source.LowerCase;
import java.net.IDN;
import java.util.regex.Pattern;

/**
 * The parts of an {@code http} or {@code https} address that tell whom it leads to.
 *
 * @param host in lower case, international letters in their ASCII form
 * @param unicodeHost as a browser may show it
 * @param hasUser whether a name stands before the host, which tricks readers
 * @param hasInvisible whether a character of the host cannot be seen
 * @param ambiguous whether browsers and other programs read the host differently
 */
record WebAddress(
    String scheme,
    String host,
    String unicodeHost,
    boolean hasUser,
    boolean hasInvisible,
    boolean ambiguous) {
  private static final Pattern LOCAL =
      Pattern.compile(
          "localhost|\\[::1\\]|(?:127|10)(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}"
              + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}");

  /** No host is longer, and a search for its letters' ASCII form takes quadratic time. */
  private static final int LONGEST_HOST = 253;

  /** Letters that the older rule for international names changes, and the newer one keeps. */
  private static final Pattern CHANGED = Pattern.compile("[\u00df\u03c2\u1e9e]");

  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+|\\[[0-9a-f:.]+\\]");

  /** Reads an address as browsers do. */
  static WebAddress parse(String address) {
    int colon = address.indexOf(':');
    String scheme = LowerCase.of(address.substring(0, Math.max(colon, 0)));
    int start = colon + 1;
    while (start < address.length() && "/\\".indexOf(address.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < address.length() && "/\\?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start, end);
    int at = authority.lastIndexOf('@');
    String hostAndPort = authority.substring(at + 1);
    boolean bracketed = hostAndPort.startsWith("[");
    int port = hostAndPort.indexOf(':', bracketed ? Math.max(hostAndPort.indexOf(']'), 0) : 0);
    String shown = LowerCase.of(port < 0 ? hostAndPort : hostAndPort.substring(0, port));
    String ascii = toAscii(shown.endsWith(".") ? shown.substring(0, shown.length() - 1) : shown);
    return new WebAddress(
        scheme,
        ascii,
        isTooLong(ascii) ? ascii : IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED),
        at >= 0,
        authority.codePoints().anyMatch(WebAddress::isInvisible),
        CHANGED.matcher(shown).find() || !NAME.matcher(ascii).matches());
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.NON_SPACING_MARK
        || Character.isSpaceChar(codePoint);
  }

  /** Whether no host can have this name. */
  static boolean isTooLong(String host) {
    return host.length() > LONGEST_HOST;
  }

  static String toAscii(String host) {
    if (isTooLong(host)) {
      return host;
    }
    try {
      return LowerCase.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
    } catch (IllegalArgumentException e) {
      return host; // no host at all; it is on no list, and reported as it is
    }
  }

  static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  String bareHost() {
    return withoutWww(host);
  }

  /** An IP address, in whichever form. */
  boolean isNumeric() {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return host.startsWith("[") || last.matches("\\d+|0x[0-9a-f]*");
  }

  /** A machine in the reader's own home or office, such as a router: nobody else can be there. */
  boolean isLocal() {
    return LOCAL.matcher(host).matches();
  }

  /** Letters that are not those of the English alphabet. */
  boolean hasForeignLetters() {
    return host.startsWith("xn--") || host.contains(".xn--") || host.chars().anyMatch(c -> c > 127);
  }

  /** A host with the letters exchanged that look alike in many fonts. */
  static String skeleton(String host) {
    return host.replace('0', 'o')
        .replace('1', 'l')
        .replace('i', 'l')
        .replace('5', 's')
        .replace("rn", "m")
        .replace("vv", "w")
        .replace("-", "");
  }
}
