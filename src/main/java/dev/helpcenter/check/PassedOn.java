package dev.helpcenter.check;

import dev.helpcenter.site.LinkResolver;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses at which Google, Outlook or Facebook pass their readers on to another site. They come
 * with links that are copied from a search, a mail or a document.
 */
final class PassedOn {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.google\\.[a-z.]{2,6}/url|[a-z0-9]+\\.safelinks\\.protection\\.outlook\\.com/"
              + "|lm?\\.facebook\\.com/l\\.php)\\?(?:[^#&]*&)*?(?:url|q|u)=(https?(?::|%3A)[^&#]+).*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 2_000;

  private PassedOn() {}

  /** The address where readers arrive in the end. */
  static Optional<String> target(String address) {
    if (address.length() > LONGEST || address.indexOf('?') < 0) {
      return Optional.empty();
    }
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.matches()
        ? Optional.of(LinkResolver.decode(matcher.group(1)))
        : Optional.empty();
  }
}
