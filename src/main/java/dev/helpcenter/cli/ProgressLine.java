package dev.helpcenter.cli;

import dev.helpcenter.build.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** One line on a terminal that tells how far a build is, and leaves no trace. */
final class ProgressLine implements Progress {
  private static final long PAUSE_NANOS = 80_000_000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private long last = System.nanoTime();
  private boolean shown;

  ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void report(String step, int done, int total) {
    long now = System.nanoTime();
    if (now - last < PAUSE_NANOS) {
      return;
    }
    last = now;
    shown = true;
    String count = total > 0 ? String.format(Locale.ROOT, " %,d of %,d", done, total) : "";
    terminal.print(CLEAR + step + count);
    terminal.flush();
  }

  /** Takes the line away, so that something else can be printed. */
  synchronized void clear() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
      shown = false;
    }
  }
}
