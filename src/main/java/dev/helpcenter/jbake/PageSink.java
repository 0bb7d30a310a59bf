package dev.helpcenter.jbake;

import dev.helpcenter.site.OutputFile;
import java.io.IOException;

/** Takes finished files, from any thread and in any order. */
@FunctionalInterface
public interface PageSink {
  /** Takes one file. */
  void accept(OutputFile file) throws IOException;
}
