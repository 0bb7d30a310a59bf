package dev.helpcenter.build;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import java.util.List;

/**
 * What came of a build.
 *
 * @param diagnostics everything that was found, in {@link Diagnostic#ORDER}
 * @param pages the number of pages made for readers
 */
public record BuildResult(List<Diagnostic> diagnostics, int pages) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the content has errors, so that it must not be published. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** The number of errors. */
  public long errors() {
    return count(Severity.ERROR);
  }

  /** The number of warnings. */
  public long warnings() {
    return count(Severity.WARNING);
  }

  private long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
