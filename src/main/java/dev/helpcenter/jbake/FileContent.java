package dev.helpcenter.jbake;

import java.io.IOException;

/** Reads a file's content when it is needed. */
@FunctionalInterface
public interface FileContent {
  /** The whole content. */
  byte[] read() throws IOException;
}
