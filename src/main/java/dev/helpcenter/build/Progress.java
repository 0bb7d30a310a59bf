package dev.helpcenter.build;

/** Hears how far a build is. Called from any thread, often; must be quick. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (step, done, total) -> {};

  /**
   * A step of the build has got so far.
   *
   * @param step what is being done, as in "Reading articles"
   * @param total how much there is to do; 0 if that is not known
   */
  void report(String step, int done, int total);
}
