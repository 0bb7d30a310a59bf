package dev.helpcenter.publish;

import java.io.IOException;
import java.io.Serial;

/**
 * The destination can't be published to until somebody does something about it; the message says
 * what. Nothing was changed.
 */
public final class PublishRefusedException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  PublishRefusedException(String message) {
    super(message);
  }
}
