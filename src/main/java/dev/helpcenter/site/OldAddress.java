package dev.helpcenter.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the past, for which a page is written that leads on. */
final class OldAddress {
  private static final int LONGEST_NAME = 200; // file systems end at 255 bytes
  private static final int LONGEST =
      2_000; // more than any browser's or search engine's usual limit

  private static final Pattern PAGE = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);

  private OldAddress() {}

  /**
   * The address from the site's root, without a leading slash, as {@link Redirect#from()} has it.
   *
   * @param written a path or a whole address with a host, which does not count
   * @return nothing if no file can be written for it
   */
  static Optional<String> normalize(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String path = LinkResolver.decode(withoutHost(written.strip()));
    if (path.startsWith("/")) {
      path = path.substring(1);
    }
    if (path.endsWith("index.html")) {
      path = path.substring(0, path.length() - "index.html".length());
    }
    if (path.isEmpty() || !isSafe(path)) {
      return Optional.empty();
    }
    boolean named = path.endsWith("/") || SourcePath.name(path).contains(".");
    String address = named ? path : path + "/";
    return PortablePath.problem(outputPath(address)).isEmpty()
        ? Optional.of(address)
        : Optional.empty();
  }

  /**
   * The file that is written for an old address. Hosts tell browsers by a file's name what it is:
   * under any name but a page's, such as {@code faq.aspx}, they would have it downloaded. So it
   * stands in a folder of that name, to which hosts lead on.
   */
  static String outputPath(String from) {
    if (from.isEmpty() || from.endsWith("/")) {
      return from + "index.html";
    }
    return PAGE.matcher(from).find() ? from : from + "/index.html";
  }

  private static String withoutHost(String address) {
    // Not of the whole text in lower case: Java takes quadratic time for letters that grow by it.
    if (!address.regionMatches(true, 0, "https://", 0, 8)
        && !address.regionMatches(true, 0, "http://", 0, 7)) {
      return address;
    }
    int slash = address.indexOf('/', address.indexOf("//") + 2);
    return slash < 0 ? "" : address.substring(slash);
  }

  private static boolean isSafe(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < ' ' || c == 0x7f || "\\?#*\"<>|:".indexOf(c) >= 0) {
        return false;
      }
    }
    String[] names = path.split("/");
    for (String name : names) {
      if (name.isEmpty() || name.startsWith(".") || name.length() > LONGEST_NAME) {
        return false;
      }
    }
    return names.length > 0;
  }
}
