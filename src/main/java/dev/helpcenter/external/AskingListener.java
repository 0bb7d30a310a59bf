package dev.helpcenter.external;

/** Hears how many addresses were asked for. Called from any thread. */
@FunctionalInterface
public interface AskingListener {
  /** So many of so many are done. */
  void asked(int done, int total);
}
