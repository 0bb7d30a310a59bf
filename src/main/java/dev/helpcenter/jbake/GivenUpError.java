package dev.helpcenter.jbake;

/**
 * Ends a thread that nobody waits for any more. It is no exception, as tools of JBake catch these
 * and go on to the next page.
 */
final class GivenUpError extends Error {
  private static final long serialVersionUID = 1L;
}
