package dev.helpcenter.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Puts one folder in another's place. */
interface FolderSwap {
  /** Exchanges two folders, so that each has the other's name. */
  void swap(Path one, Path other) throws IOException;
}
