package dev.helpcenter.publish;

/** Hears what a person should know while a site is published. */
@FunctionalInterface
public interface PublishListener {
  /** A sentence to show. */
  void note(String sentence);
}
