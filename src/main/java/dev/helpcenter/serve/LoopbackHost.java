package dev.helpcenter.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the names by which this machine calls itself. A web page elsewhere can have its own name
 * lead to this machine (DNS rebinding), and would read the preview; its requests say that name.
 */
final class LoopbackHost {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private LoopbackHost() {}

  /** Whether a request with this {@code Host} header comes from somebody who typed our address. */
  static boolean isOurs(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String host = header.strip().toLowerCase(Locale.ROOT);
    int port = host.lastIndexOf(':');
    boolean hasPort = port > host.lastIndexOf(']');
    if (hasPort && !host.substring(port + 1).matches("[0-9]{1,5}")) {
      return false;
    }
    return NAMES.contains(hasPort ? host.substring(0, port) : host);
  }
}
