package dev.helpcenter.build;

import dev.helpcenter.parallel.Background;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build saves for the next one while it does other work. What cannot be saved costs that one
 * some time, and nothing else. For one thread.
 */
final class Saving implements AutoCloseable {
  private final List<Background<?>> begun = new ArrayList<>();

  /** Begins to save something, on a thread of that name. */
  void begin(String name, Background.FileTask task) {
    begun.add(Background.run(name, task));
  }

  /** Returns when all is saved, or could not be. */
  @Override
  public void close() {
    for (Background<?> each : begun) {
      try {
        each.getFromFiles();
      } catch (IOException e) {
        continue; // the file that could not be written is not read
      }
    }
  }
}
