package dev.helpcenter.build;

import java.io.IOException;
import java.util.List;

/** Remembers from one build to the next what was made of a theme. */
@FunctionalInterface
interface ThemeMemory {
  /** Remembers nothing. */
  ThemeMemory NONE = (origin, making) -> making.run();

  /** Makes the files. */
  @FunctionalInterface
  interface Making {
    /** Makes them of what is told to be their origin. */
    MadeThemeFiles run() throws IOException;
  }

  /**
   * The files, made anew or as they were made of the same.
   *
   * @param origin all that they are made of, beside what is part of the tool
   */
  MadeThemeFiles files(List<Object> origin, Making making) throws IOException;
}
