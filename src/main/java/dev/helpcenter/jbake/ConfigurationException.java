package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;

/** The site's configuration can't be used; the diagnostic says where and why. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  ConfigurationException(String file, String message, String hint) {
    super(file + ": " + message);
    this.diagnostic =
        new Diagnostic(Place.start(file), Severity.ERROR, message, hint, "configuration");
  }

  /** What to show to an editor. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
