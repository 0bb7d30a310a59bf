package dev.helpcenter.cli;

import java.io.Serial;

/** The command was called in a way that can't work; the message says why and what to do. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
