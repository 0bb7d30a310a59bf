package dev.helpcenter.serve;

import dev.helpcenter.cache.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Adds the script that keeps a page fresh. Only pages of the preview get it. */
final class LiveScript {
  /** Where the script is; a path that no site can have, as slugs have no underscore in front. */
  static final String PATH = "__live/live.js";

  private static final String RESOURCE = "live.js";
  private static final String HEAD_END = "</head>";

  private LiveScript() {}

  /** The page with the script in its head, or in front of it if there is no head. */
  static byte[] addTo(byte[] page) {
    String element =
        "<script type=\"module\" src=\"/"
            + PATH
            + "\" data-content=\""
            + ContentHash.of(page)
            + "\"></script>\n";
    String html = new String(page, StandardCharsets.UTF_8);
    int head = html.indexOf(HEAD_END);
    String live =
        head < 0 ? html + element : html.substring(0, head) + element + html.substring(head);
    return live.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] source() throws IOException {
    try (InputStream in = LiveScript.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(RESOURCE + " is missing in the tool");
      }
      return in.readAllBytes();
    }
  }
}
