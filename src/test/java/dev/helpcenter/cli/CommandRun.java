package dev.helpcenter.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * One call of the command line inside the test's own process.
 *
 * @param code as scripts see it
 */
record CommandRun(int code, String output, String errors) {
  /** Runs a command as in a pipe. */
  static CommandRun of(String... arguments) {
    return run(false, false, arguments);
  }

  /** Runs a command as on a terminal. */
  static CommandRun onTerminal(boolean colour, String... arguments) {
    return run(true, colour, arguments);
  }

  private static CommandRun run(boolean terminal, boolean colour, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), terminal, colour);
    ExitCode code = new HelpCenterTool(console, Clock.systemUTC()).run(arguments);
    console.flush();
    return new CommandRun(
        code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
