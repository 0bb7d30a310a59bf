package dev.helpcenter.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One open page: the events on their way to it, and what it shows. */
final class LiveClient {
  private static final int MOST_EVENTS = 64;
  private static final long PING_SECONDS = 15;
  private static final String PING = ":\n\n";

  private final BlockingQueue<String> events = new ArrayBlockingQueue<>(MOST_EVENTS);
  private final String file;
  private byte[] shown;
  private boolean ended;
  private @Nullable Thread pumping;

  /**
   * @param file the site's file that the page came from
   * @param shown its content when the page was loaded
   */
  LiveClient(String file, byte[] shown) {
    this.file = file;
    this.shown = shown;
  }

  String file() {
    return file;
  }

  synchronized byte[] shown() {
    return shown;
  }

  synchronized void shows(byte[] content) {
    shown = content;
  }

  /** Puts an event on its way; a client that takes none for long misses some. */
  boolean send(String name, String json) {
    return events.offer("event: " + name + "\ndata: " + json + "\n\n");
  }

  /**
   * Ends the stream. Its thread may be held up by a client that takes nothing, and can be freed of
   * that by an interrupt alone.
   */
  synchronized void end() {
    ended = true;
    if (pumping != null) {
      pumping.interrupt();
    }
  }

  private synchronized void begin() throws InterruptedException {
    if (ended) {
      throw new InterruptedException("ended before it began");
    }
    pumping = Thread.currentThread();
  }

  /** From now on the thread does something else, and must not be interrupted. */
  private synchronized void leave() {
    pumping = null;
  }

  /** Writes events until the page is closed or the stream is ended; both show as exceptions. */
  void pump(OutputStream out) throws IOException, InterruptedException {
    begin();
    try {
      write(out);
    } finally {
      leave();
    }
  }

  private void write(OutputStream out) throws IOException, InterruptedException {
    out.write(PING.getBytes(StandardCharsets.UTF_8));
    out.flush();
    while (true) {
      String event = events.poll(PING_SECONDS, TimeUnit.SECONDS);
      out.write((event == null ? PING : event).getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
