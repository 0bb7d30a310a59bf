package dev.helpcenter.jbake;

import dev.helpcenter.check.Check;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;

/** The site's configuration can't be used; the diagnostic says where and why. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private final String key;

  /**
   * @param diagnostic what to show, at the place where it stands
   */
  ConfigurationException(Diagnostic diagnostic) {
    super(diagnostic.place().file() + ": " + diagnostic.message());
    this.key = "";
    this.diagnostic = diagnostic;
  }

  ConfigurationException(String file, String message, String hint) {
    this(file, "", message, hint);
  }

  /**
   * @param key the property that is wrong; empty if it is not one
   */
  ConfigurationException(String file, String key, String message, String hint) {
    super(file + ": " + message);
    this.key = key;
    this.diagnostic =
        new Diagnostic(Place.start(file), Severity.ERROR, message, hint, Check.CONFIGURATION.id());
  }

  /** The property that is wrong; empty if it is not one. */
  String key() {
    return key;
  }

  /** What to show to an editor. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
