package dev.helpcenter.cli;

/** How a command ended, as scripts see it. */
enum ExitCode {
  DONE(0),
  CONTENT_ERRORS(1),
  WRONG_USAGE(2),
  TOOL_FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
