package dev.helpcenter.external;

import java.net.URI;

/** Asks for one address. */
@FunctionalInterface
public interface LinkProbe {
  /** Asks, and waits for the answer a few seconds; never fails. May be called by any thread. */
  Answer ask(URI address) throws InterruptedException;
}
