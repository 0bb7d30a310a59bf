package dev.helpcenter.build;

import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.site.Assembly;
import java.util.List;

/** A site, and what is wrong with it. */
record JudgedSite(Assembly assembly, List<Diagnostic> diagnostics) {
  JudgedSite {
    diagnostics = List.copyOf(diagnostics);
  }
}
