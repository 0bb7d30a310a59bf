package dev.helpcenter.check;

/** How it is told that a file holds two versions of a text, by whoever finds it. */
public final class MergeConflictWords {
  public static final String MESSAGE = "Two versions of the text stand here since a merge";
  public static final String HINT =
      "Keep one of them, and remove the lines that start with <<<<<<<, ======= and >>>>>>>";

  private MergeConflictWords() {}
}
