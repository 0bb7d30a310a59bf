package dev.helpcenter.source.html;

import dev.helpcenter.source.LowerCase;
import java.util.Set;

/** Which addresses links and images may have. */
final class AddressPolicy {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

  private AddressPolicy() {}

  /** The address as browsers read it: without control characters, and without blanks around it. */
  static String clean(String address) {
    boolean clean = true;
    for (int i = 0; i < address.length() && clean; i++) {
      clean = address.charAt(i) > ' ' && !isControl(address.charAt(i));
    }
    if (clean) {
      return address;
    }
    StringBuilder kept = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      if (!isControl(address.charAt(i))) {
        kept.append(address.charAt(i));
      }
    }
    return kept.toString().strip();
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= 0x7F && c <= 0x9F);
  }

  /** The scheme, in lower case; empty for an address within the site. */
  static String scheme(String cleanAddress) {
    for (int i = 0; i < cleanAddress.length(); i++) {
      char c = cleanAddress.charAt(i);
      if (c == ':') {
        return LowerCase.of(cleanAddress.substring(0, i).strip());
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
    }
    return "";
  }

  /** Whether an address of this scheme cannot run anything in the page. */
  static boolean isAllowed(String scheme) {
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }
}
