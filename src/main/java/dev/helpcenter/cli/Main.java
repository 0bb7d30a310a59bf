package dev.helpcenter.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;

/** The entry point of the tool. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    // No library may let the machine's language or time zone slip into a page.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    // Pictures are resized without a screen, and nothing may appear on one.
    System.setProperty("java.awt.headless", "true");
    Console console = Console.ofProcess(System.getenv());
    ExitCode exitCode = new HelpCenterTool(console, Clock.systemUTC()).run(args);
    console.flush();
    if (console.hasLostOutput()) {
      console
          .err()
          .println("helpcenter: What it had to say could not be written. Is the disk full?");
      exitCode = ExitCode.TOOL_FAILED;
    }
    System.exit(exitCode.number());
  }
}
