package dev.helpcenter.publish;

import java.io.Serial;

/** A file of the site has a name that can't be published; the message says which and why. */
public final class UnpublishablePathException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  UnpublishablePathException(String message) {
    super(message);
  }
}
