package dev.helpcenter.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the command line writes.
 *
 * <p>Everything is UTF-8 with line feeds, whatever the machine's locale, so that a log reads the
 * same everywhere.
 *
 * @param out what the command has to say
 * @param err diagnostics, progress, and what went wrong
 * @param errIsTerminal whether a person watches {@code err}
 * @param colour whether {@code err} may be coloured
 */
record Console(PrintStream out, PrintStream err, boolean errIsTerminal, boolean colour) {
  /** Set by the launcher to the numbers of the streams that are terminals: {@code 12}. */
  private static final String TERMINALS = "helpcenter.terminals";

  /** The console of this process. Unlike Java, the launcher knows what is a terminal. */
  static Console ofProcess(Map<String, String> environment) {
    boolean terminal = System.getProperty(TERMINALS, "").contains("2");
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), terminal, colour);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
