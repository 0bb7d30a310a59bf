package dev.helpcenter.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a page may load: the site's own files only, and of scripts in the page itself only those
 * that the build wrote, by their hashes. {@code data:} images are the small signs in the style
 * sheet.
 */
final class ContentSecurityPolicy {
  private static final String SCRIPTS = "default-src 'none'; script-src 'self'";
  private static final String OTHERS =
      "; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
          + " base-uri 'none'";

  private ContentSecurityPolicy() {}

  /** For a page without any script in it. */
  static String plain() {
    return SCRIPTS + OTHERS;
  }

  /** For a page with this one script element's content. */
  static String withScript(String content) {
    byte[] digest = ContentHash.sha256(content.getBytes(StandardCharsets.UTF_8));
    return SCRIPTS + " 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'" + OTHERS;
  }
}
