package dev.helpcenter.search;

import dev.helpcenter.cache.ContentHash;
import dev.helpcenter.site.OutputFile;
import java.util.function.Supplier;

/**
 * A file of the index. Its content is made when it is asked for, which is not needed where the same
 * is published already.
 *
 * @param path from the output's root
 * @param hash of the content
 * @param content always gives the same
 */
public record IndexFile(String path, ContentHash hash, Supplier<byte[]> content) {
  static IndexFile of(String path, byte[] content) {
    return new IndexFile(path, ContentHash.of(content), () -> content);
  }

  /** The file with its content. */
  public OutputFile file() {
    return new OutputFile(path, content.get());
  }
}
