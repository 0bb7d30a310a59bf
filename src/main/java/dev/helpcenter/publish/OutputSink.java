package dev.helpcenter.publish;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;

/**
 * Takes the files of one site as they get ready, in any order and from any thread: a folder that
 * will be published, memory for the preview, or nowhere for a check.
 */
public interface OutputSink {
  /**
   * Adds a file to the site.
   *
   * @throws UnpublishablePathException if the path could leave the site, can't exist on all file
   *     systems, or was added before with other content
   */
  void write(OutputFile file) throws IOException;

  /**
   * Adds a file whose content is known from an earlier build, without its bytes.
   *
   * @param hash the {@link ContentHash} the file had then
   * @return whether the sink still has that content; if not, the file must be {@linkplain #write
   *     written}
   */
  default boolean keep(String path, ContentHash hash) throws IOException {
    return false;
  }

  /** Checks the files and forgets them. */
  static OutputSink nowhere() {
    return file -> SitePath.require(file.path());
  }
}
