package dev.helpcenter.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Something that is timed, once in each round.
 *
 * @param name as it stands in the table
 * @param before makes the state from which it starts; is not timed
 * @param folder in which the command runs
 */
record Event(String name, Preparation before, List<String> command, Path folder) {
  /** Work with files. */
  @FunctionalInterface
  interface Preparation {
    /** Does the work for a round, counted from 1. */
    void run(int round) throws java.io.IOException;
  }
}
