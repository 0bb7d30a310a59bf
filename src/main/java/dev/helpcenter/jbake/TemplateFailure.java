package dev.helpcenter.jbake;

import dev.helpcenter.check.Diagnostic;
import org.jbake.template.RenderingException;

/** A page could not be rendered; the diagnostic tells its maker why. */
final class TemplateFailure extends RenderingException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  TemplateFailure(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  TemplateFailure(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
