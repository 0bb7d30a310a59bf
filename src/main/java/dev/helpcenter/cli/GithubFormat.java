package dev.helpcenter.cli;

import dev.helpcenter.check.Diagnostic;

/** Diagnostics as GitHub's workflow commands, which become annotations of a pull request. */
final class GithubFormat implements DiagnosticFormat {
  private final DisplayPath path;

  GithubFormat(DisplayPath path) {
    this.path = path;
  }

  @Override
  public String format(Diagnostic diagnostic) {
    String message = diagnostic.message() + " [" + diagnostic.check() + "]";
    if (!diagnostic.hint().isEmpty()) {
      message += "\nhint: " + diagnostic.hint();
    }
    return "::"
        + DiagnosticFormat.name(diagnostic.severity())
        + " file="
        + property(path.of(diagnostic.place().file()))
        + ",line="
        + diagnostic.place().line()
        + ",col="
        + diagnostic.place().column()
        + ",title="
        + property(diagnostic.check())
        + "::"
        + data(message)
        + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
