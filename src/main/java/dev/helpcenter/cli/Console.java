package dev.helpcenter.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    return new ProcessStream(new FileOutputStream(descriptor));
  }

  /**
   * Whether something that the command had to say could not be written, as on a full disk. Who
   * closes a pipe, as {@code head} does, has seen enough.
   */
  boolean hasLostOutput() {
    return out instanceof ProcessStream stream && stream.hasLost();
  }

  /** Remembers that it could not write, which a print stream keeps to itself. */
  private static final class ProcessStream extends PrintStream {
    ProcessStream(OutputStream target) {
      super(new WatchedStream(target), true, StandardCharsets.UTF_8);
    }

    boolean hasLost() {
      return checkError() && ((WatchedStream) out).lost;
    }
  }

  private static final class WatchedStream extends FilterOutputStream {
    private boolean lost;

    WatchedStream(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        lost = lost || !"Broken pipe".equals(e.getMessage());
        throw e;
      }
    }
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
