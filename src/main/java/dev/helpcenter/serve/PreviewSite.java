package dev.helpcenter.serve;

import java.io.IOException;
import java.util.Optional;

/** A site that the preview server can show. Safe for many threads. */
public interface PreviewSite {
  /**
   * A file of the site. It may be made only now, because somebody asks for it.
   *
   * @param path from the site's root, without a leading slash: {@code search/index.html}
   */
  Optional<byte[]> file(String path) throws IOException;
}
