package dev.helpcenter.render;

import dev.helpcenter.site.SiteSettings;
import java.net.URI;

/** Addresses relative to a page and to the host. */
final class Urls {
  private static final String INDEX = "index.html";

  private Urls() {}

  /** The way from a page to the site's root: {@code ./}, {@code ../}, {@code ../../}, … */
  static String root(String url) {
    int depth = (int) url.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /** The address of a page that is written to this file: {@code a-z/index.html} is {@code a-z/}. */
  static String ofFile(String file) {
    if (file.equals(INDEX)) {
      return "";
    }
    return file.endsWith("/" + INDEX) ? file.substring(0, file.length() - INDEX.length()) : file;
  }

  /** The full address of a page, or nothing where the host is not known. */
  static String absolute(SiteSettings settings, String url) {
    return settings.host().map(host -> host + url).orElse("");
  }

  /** The path under which the site is published, {@code /} if the host is not known. */
  static String basePath(SiteSettings settings) {
    return settings.host().map(URI::getRawPath).filter(path -> !path.isEmpty()).orElse("/");
  }
}
