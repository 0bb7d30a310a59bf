package dev.helpcenter.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that nobody reads end when others need their place. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveEventsTest {
  private final LiveEvents events = new LiveEvents();

  /** What a connection is whose other end takes nothing: writing waits, until it is interrupted. */
  private static final class Full extends OutputStream {
    private final CountDownLatch reached = new CountDownLatch(1);

    @Override
    public void write(int b) throws IOException {
      reached.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }
  }

  private LiveClient join() throws IOException {
    return events.join("index.html", "", Optional.empty());
  }

  private static FutureTask<Void> pump(LiveClient client, OutputStream out) {
    FutureTask<Void> pumping =
        new FutureTask<>(
            () -> {
              client.pump(out);
              return null;
            });
    Thread thread = new Thread(pumping, "pump");
    thread.setDaemon(true);
    thread.start();
    return pumping;
  }

  @Test
  void theLongestThereGivesWay() throws Exception {
    LiveClient oldest = join();
    Full full = new Full();
    FutureTask<Void> held = pump(oldest, full);
    full.reached.await();
    List<LiveClient> others = new ArrayList<>();
    for (int i = 1; i < LiveEvents.MOST_CLIENTS; i++) {
      others.add(join());
    }
    FutureTask<Void> open = pump(others.get(1), OutputStream.nullOutputStream());
    assertThat(held).isNotDone();

    join();
    assertThatThrownBy(held::get).hasCauseInstanceOf(InterruptedIOException.class);
    assertThat(open).isNotDone();
  }

  @Test
  void aStreamThatEndsBeforeItBeginsIsNotWritten() throws Exception {
    LiveClient client = join();
    client.end();
    assertThatThrownBy(() -> client.pump(OutputStream.nullOutputStream()))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void whoHasLeftMakesRoom() throws Exception {
    LiveClient first = join();
    FutureTask<Void> open = pump(first, OutputStream.nullOutputStream());
    for (int i = 0; i < 3 * LiveEvents.MOST_CLIENTS; i++) {
      events.leave(join());
    }
    assertThat(open).isNotDone();
  }
}
