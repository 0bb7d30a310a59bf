package dev.helpcenter.search;

import dev.helpcenter.cache.Checksum;
import dev.helpcenter.site.OutputFile;
import java.util.function.Supplier;

/**
 * A file of the index. Its content is made when it is asked for, which is not needed where the same
 * is published already.
 *
 * @param path from the output's root
 * @param checksum the content's {@link Checksum}
 * @param length the content's bytes
 * @param content always gives the same
 */
public record IndexFile(String path, long checksum, int length, Supplier<byte[]> content) {
  static IndexFile of(String path, byte[] content) {
    return new IndexFile(path, Checksum.of(content), content.length, () -> content);
  }

  /** The file with its content. */
  public OutputFile file() {
    return new OutputFile(path, content.get());
  }
}
